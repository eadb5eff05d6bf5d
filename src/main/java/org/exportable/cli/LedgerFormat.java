package org.exportable.cli;

/** How the answers to a ledger are written; named as people type it. */
enum LedgerFormat {
    csv,
    jsonl
}
