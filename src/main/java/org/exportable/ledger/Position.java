package org.exportable.ledger;

/**
 * How far a ledger has been read.
 *
 * @param bytes how many bytes, unpacked
 * @param lines how many lines
 * @param digest the CRC-32C of those bytes
 */
record Position(long bytes, long lines, long digest) {

    static final Position START = new Position(0, 0, 0);
}
