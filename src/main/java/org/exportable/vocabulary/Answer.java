package org.exportable.vocabulary;

/** What is known of an act that can still be done. */
public enum Answer {
    YES,
    NO,
    /** Nobody has said; the act may still be done. */
    OPEN
}
