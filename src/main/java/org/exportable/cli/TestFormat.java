package org.exportable.cli;

/** How the results of a suite are printed; named as people type it. */
enum TestFormat {
    text,
    json,
    html
}
