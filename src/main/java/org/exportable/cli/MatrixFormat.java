package org.exportable.cli;

/** How matrices are printed; named as people type it. */
enum MatrixFormat {
    text,
    csv,
    json,
    markdown,
    html
}
