package org.exportable.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a reader wants them. */
final class Numbers {

    private static final MathContext SHOWN = new MathContext(6);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** At most six significant digits; thousands divided by commas from 10,000 on, since the law writes 4800. */
    static String plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        BigDecimal shown = exact.precision() - exact.scale() >= SHOWN.getPrecision()
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(SHOWN);
        String text = shown.stripTrailingZeros().toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder divided = new StringBuilder(text);
        for (int at = point - 3; point > 4 && at > 0; at -= 3) {
            divided.insert(at, ',');
        }
        return divided.toString();
    }

    /** A share as percent, to one decimal below ten. */
    static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).multiply(HUNDRED);
        if (percent.compareTo(new BigDecimal("0.1")) < 0) {
            return "less than 0.1 %";
        }
        int decimals = percent.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return percent.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }
}
