package org.exportable.determination;

/**
 * A rule that was looked at and is not met.
 *
 * @param rule its name, the paragraph
 * @param provision citation
 * @param text what it lacks, with the numbers
 * @param margin how far it is from being met; null where no number decides it
 */
public record Rejected(String rule, String provision, String text, Margin margin) {

    /**
     * The distance between a figure and the limit that it does not reach.
     *
     * @param fact name of the attribute
     * @param value its value
     * @param limit the rule's constant
     */
    public record Margin(String fact, double value, double limit) {

        /** Distance as a share of the limit; 1 where the limit is 0. */
        public double relative() {
            return limit == 0 ? 1 : Math.abs(value - limit) / Math.abs(limit);
        }
    }
}
