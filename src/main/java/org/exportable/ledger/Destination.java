package org.exportable.ledger;

/** Where answers and rejected lines are written. */
interface Destination extends AutoCloseable {

    /** How far an interrupted run had come; the start where there was none. */
    Position begun();

    /** The summary of what that had written. */
    Summary summary();

    /** Writes what stands above all answers. */
    void head(byte[] headings);

    void write(Screened screened);

    /** Says that everything up to a position is written. */
    void checkpoint(Position position, Summary summary);

    /** Puts everything in its place. */
    void finish(Position position, Summary summary);

    @Override
    void close();
}
