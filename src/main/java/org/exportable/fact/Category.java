package org.exportable.fact;

/** What kind of thing an item is, as far as Category 3 and 4 of the Commerce Control List tell it apart. */
public enum Category {
    /** An integrated circuit, alone or on a board whose only advanced circuit it is. */
    INTEGRATED_CIRCUIT,
    /** A computer, electronic assembly or component; its figures are those of its most capable circuit. */
    COMPUTER,
    /** High-bandwidth memory that is not co-packaged with a processor. */
    HBM
}
