package org.exportable.cli;

/** How determinations are printed; named as people type it. */
enum OutputFormat {
    text,
    json,
    markdown,
    html,
    pdf;

    /** What is said where something cannot be printed as PDF. */
    static final String PDF_REFUSED = "exportable: `--format pdf` is for `evaluate`";
}
