package org.exportable.ledger;

/**
 * How far a screening has come.
 *
 * @param lines lines read
 * @param bytes bytes read of the file, as packed as it is
 */
public record Advance(long lines, long bytes) {}
