package org.exportable.ledger;

/**
 * What a piece of a ledger came to.
 *
 * @param lines the answers, as they are written
 * @param rejects the lines that could not be answered, as they are written
 * @param tally how often what was answered
 * @param end how far the ledger has been read
 */
record Screened(byte[] lines, byte[] rejects, Tally tally, Position end) {}
