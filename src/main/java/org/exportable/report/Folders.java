package org.exportable.report;

/** Where in a rulebook the provisions stand that a determination speaks of: their folders; null where there is none. */
public interface Folders {

    /** That of a rule by its name. */
    String ofRule(String name);

    /**
     * That of a rule by what it says of an exception: many exceptions share a condition.
     *
     * @param symbol the exception's
     */
    String ofCondition(String symbol, String provision, String sentence);

    /** That of a rule by what it says of the review of an application. */
    String ofReview(String provision, String sentence);
}
