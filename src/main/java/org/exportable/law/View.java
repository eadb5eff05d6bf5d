package org.exportable.law;

/** Which law one asks about. */
public enum View {
    /** Every rule as it stands in the Code of Federal Regulations on the day. */
    PUBLISHED,
    /** The same, less what BIS has said it does not enforce, plus letters to single companies. */
    ENFORCED
}
