package org.exportable.determination;

import java.util.List;

/**
 * One transaction under several regimes.
 *
 * @param sides what each regime indicates, in the order asked; two at least
 */
public record Comparison(List<Side> sides) {

    /** @throws IllegalArgumentException if there are fewer than two sides */
    public Comparison {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("A comparison has two sides at least.");
        }
    }

    /** Whether a regime indicates something else than the first one. */
    public boolean differs() {
        return sides.stream()
                .anyMatch(side -> !side.standing().equals(sides.get(0).standing()));
    }

    /** The rules that apply, or could, under this side and not under the other. */
    public static List<AppliedRule> only(Side side, Side other) {
        return side.rules().stream()
                .filter(rule -> !other.rules().contains(rule))
                .toList();
    }

    /**
     * What one regime indicates.
     *
     * @param regime as it is written on the command line
     * @param standing how the transaction stands
     * @param rules the rules that apply, or could as far as is known: what the item is, what requires a license, how an
     *     application is reviewed
     */
    public record Side(String regime, Standing standing, List<AppliedRule> rules) {

        public Side {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that applies.
     *
     * @param rule its name
     * @param provision citation
     * @param instrument id of what enacted it
     * @param text its sentence
     */
    public record AppliedRule(String rule, String provision, String instrument, String text) {}
}
