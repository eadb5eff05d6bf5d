package org.exportable.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.difference.Difference;
import org.exportable.difference.Difference.Cause;
import org.exportable.difference.Difference.Region;
import org.exportable.difference.Difference.Side;
import org.exportable.difference.Direction;
import org.exportable.difference.Treatment;

/** The parts of a difference in words. */
final class DifferenceWords {

    private static final MathContext SHOWN = new MathContext(3);
    private static final int PLAIN_DIGITS = 9;

    private DifferenceWords() {}

    static String summary(Difference difference) {
        if (difference.isEmpty()) {
            return ("The two laws are equal: of all %s kinds of transactions that their rules can tell apart, complete ones with"
                            + " one intermediary at most, none has another outcome, review policy or exception.")
                    .formatted(count(difference.cells()));
        }
        String rest = difference.notListed().signum() == 0
                ? "The regions below hold all of them."
                : "The regions below are the first of each change; %s kinds are in none of them."
                        .formatted(count(difference.notListed()));
        return ("All %s kinds of transactions that the rules of the two laws can tell apart were compared, complete ones with"
                        + " one intermediary at most; %s differ. %s"
                        + " Regions under a plain heading are looked at where %s.")
                .formatted(count(difference.cells()), count(difference.different()), rest, Difference.ORDINARY);
    }

    /** Exact up to nine digits; beyond, three digits and the power of ten. */
    private static String count(BigInteger count) {
        String digits = count.toString();
        if (digits.length() <= PLAIN_DIGITS) {
            return Numbers.plain(count);
        }
        BigDecimal rounded = new BigDecimal(count).round(SHOWN);
        return "%s x 10^%d"
                .formatted(
                        rounded.scaleByPowerOfTen(1 - rounded.precision() + rounded.scale())
                                .stripTrailingZeros()
                                .toPlainString(),
                        rounded.precision() - rounded.scale() - 1);
    }

    static String heading(Direction direction, boolean ordinary) {
        String words = direction.words();
        String first = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return ordinary ? first : first + ", with listed parties, military uses or intermediaries";
    }

    static String of(Treatment treatment) {
        List<String> words = new ArrayList<>(List.of(treatment.outcome().words()));
        if (!treatment.exceptions().isEmpty()) {
            words.add("exception " + String.join(", ", treatment.exceptions()));
        }
        if (treatment.policy() != null) {
            words.add("review " + ReviewSection.words(treatment.policy()));
        }
        return String.join(", ", words);
    }

    static String conditions(Region region) {
        return region.conditions().isEmpty()
                ? "everywhere"
                : region.conditions().stream()
                        .map(each -> "%s: %s".formatted(FactWords.of(each.fact()), String.join(", ", each.values())))
                        .collect(Collectors.joining("; "));
    }

    static String of(Cause cause) {
        String side = cause.side() == Side.AFTER ? "Now" : "No longer";
        if (cause.rule() == null) {
            return "%s (%s)".formatted(cause.words(), cause.provision());
        }
        return "%s: %s [%s; %s; %s]"
                .formatted(side, cause.words(), cause.rule(), cause.provision(), cause.instrument());
    }

    static String chips(List<String> ids, int most) {
        String named = ids.stream().limit(most).collect(Collectors.joining(", "));
        return ids.size() <= most ? named : "%s and %d more".formatted(named, ids.size() - most);
    }
}
