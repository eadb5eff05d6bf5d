package org.exportable.catalogue;

/** How well the figures of a chip are known. */
public enum Confidence {
    /** From the vendor or a dataset that cites it. */
    PUBLISHED,
    /** Computed or combined from published figures. */
    DERIVED,
    /** Reported, assumed or announced: every figure counts as an estimate. */
    ESTIMATED
}
