package org.exportable.ledger;

/**
 * A line that is not answered.
 *
 * @param line its number, from 1
 * @param column the heading of the cell that is wrong; empty where the line as a whole is
 * @param reason what is wrong and what would be right
 */
record Reject(long line, String column, String reason) {}
