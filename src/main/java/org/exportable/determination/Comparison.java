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

    /**
     * The rules that apply, or could, under this side and not under the other; none where the two stand the same. Of the
     * conditions of exceptions only those that can make a difference, because both sides require a license and the
     * exception is available on one of them.
     */
    public static List<AppliedRule> only(Side side, Side other) {
        if (side.standing().equals(other.standing())) {
            return List.of();
        }
        return side.rules().stream()
                .filter(rule -> rule.exception() == null
                        || side.isLicensed() && other.isLicensed() && side.allows(rule) != other.allows(rule))
                .filter(rule -> other.rules().stream().noneMatch(rule::isSameAs))
                .toList();
    }

    /**
     * What one regime indicates.
     *
     * @param regime as it is written on the command line
     * @param hypothetical whether it is no law, because numbers in rules are imagined to be others; the regime says which
     * @param standing how the transaction stands
     * @param rules the rules that apply, or could as far as is known: what the item is, what requires a license, which
     *     conditions of exceptions are met, how an application is reviewed
     */
    public record Side(String regime, boolean hypothetical, Standing standing, List<AppliedRule> rules) {

        public Side {
            rules = List.copyOf(rules);
        }

        private boolean isLicensed() {
            return !standing.requirements().isEmpty();
        }

        private boolean allows(AppliedRule condition) {
            return standing.exceptions().contains(condition.exception());
        }
    }

    /**
     * A rule that applies.
     *
     * @param rule its name
     * @param provision citation
     * @param instrument id of what enacted it
     * @param text its sentence
     * @param exception symbol of the license exception that it is a condition of; null where it is none
     */
    public record AppliedRule(String rule, String provision, String instrument, String text, String exception) {

        /** Whether it is the same rule by the same instrument, also if a number in it is imagined to be another. */
        boolean isSameAs(AppliedRule other) {
            return rule.equals(other.rule) && provision.equals(other.provision) && instrument.equals(other.instrument);
        }
    }
}
