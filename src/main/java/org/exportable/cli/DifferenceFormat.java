package org.exportable.cli;

/** How a difference of two laws is printed. */
enum DifferenceFormat {
    text,
    json,
    markdown,
    html
}
