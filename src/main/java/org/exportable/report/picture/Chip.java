package org.exportable.report.picture;

/**
 * A chip drawn into a picture.
 *
 * @param name its name; "~" before it says that one of the two figures is an estimate
 * @param x its value of the figure of the spans
 * @param y its value of the other figure
 * @param kind how it is marked
 */
record Chip(String name, double x, double y, Kind kind) {

    /** What its mark tells. */
    enum Kind {
        /** The item of the transaction. */
        SWEPT,
        /** By its own facts it stands as the region around it says. */
        ALIKE,
        /** By its own facts it stands otherwise. */
        OTHERWISE
    }
}
