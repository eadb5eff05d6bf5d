package org.exportable.input;

import java.math.BigDecimal;

/** Numbers, refused before anything is computed from them. The facts refuse the same ranges; here the line is known. */
final class Figures {

    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private Figures() {}

    /** A figure of an item: 0 to 10^15. */
    static BigDecimal figure(Node node) throws Wrong {
        BigDecimal number = number(node);
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw new Wrong("`%s` is not a number from 0 to %s", node.excerpt(), LARGEST.toPlainString());
        }
        return number;
    }

    /** A figure that is not 0. */
    static BigDecimal positive(Node node) throws Wrong {
        BigDecimal figure = figure(node);
        if (figure.signum() == 0) {
            throw new Wrong("`%s` is not a number above 0", node.excerpt());
        }
        return figure;
    }

    static BigDecimal share(Node node) throws Wrong {
        BigDecimal share = number(node);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new Wrong("`%s` is not a share from 0 to 1", node.excerpt());
        }
        return share;
    }

    static Integer bitLength(Node node) throws Wrong {
        BigDecimal number = number(node);
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() <= 0
                || number.compareTo(BigDecimal.valueOf(1024)) > 0) {
            throw new Wrong("`%s` is not a whole number of bits from 1 to 1024", node.excerpt());
        }
        return number.intValueExact();
    }

    private static BigDecimal number(Node node) throws Wrong {
        if (node instanceof Node.Number number) {
            return parse(number.text());
        }
        if (node instanceof Node.Text text && text.bare()) {
            return parse(text.text());
        }
        if (node instanceof Node.Text text && isNumber(text.text())) {
            throw new Wrong("\"%s\" is text, not a number; write it without the quotes", text.excerpt());
        }
        throw new Wrong("`%s` is not a number", node.excerpt());
    }

    private static boolean isNumber(String text) {
        try {
            parse(text);
            return true;
        } catch (Wrong e) {
            return false;
        }
    }

    /** An exponent is looked at, never carried out: 1e1000000000 costs nothing. */
    private static BigDecimal parse(String text) throws Wrong {
        if (text.length() > LONGEST) {
            throw new Wrong("`%s` is longer than the %d characters that a number may have", Excerpt.of(text), LONGEST);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long digits = (long) number.precision() - number.scale();
            if (number.signum() != 0 && (digits > MOST_DIGITS || digits < -MOST_DIGITS) || isRemote(number)) {
                throw new Wrong("`%s` is too large or too small to be a figure", Excerpt.of(text));
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException e) {
            throw new Wrong("`%s` is not a finite decimal number", Excerpt.of(text));
        }
    }

    private static boolean isRemote(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST + MOST_DIGITS;
    }
}
