package org.exportable.fact;

/** How an item moves (15 CFR 734.13, 734.14, 734.16). */
public enum Movement {
    EXPORT,
    REEXPORT,
    TRANSFER_IN_COUNTRY
}
