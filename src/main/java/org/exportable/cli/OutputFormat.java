package org.exportable.cli;

/** How determinations are printed; named as people type it. */
enum OutputFormat {
    text,
    json,
    markdown
}
