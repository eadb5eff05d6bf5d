package org.exportable.vocabulary;

/** How a condition stands. */
public enum Status {
    MET,
    /** An act still to be done; it does not close the way. */
    TO_DO,
    /** A person must check it: it is not modelled. */
    TO_CHECK,
    /** It turns on facts that are unknown. */
    UNKNOWN,
    UNMET
}
