package org.exportable.input;

import org.exportable.fact.Transaction;

/** What one piece of input turned out to be: a transaction, or a problem with it. */
public sealed interface Entry permits Entry.Read, Problem {

    /** The name of the file. */
    String file();

    /** The line where it begins, from 1; 0 where the file as a whole is meant. */
    int line();

    /**
     * A transaction.
     *
     * @param file the name of the file
     * @param line the line where it begins, from 1
     * @param transaction what it says
     */
    record Read(String file, int line, Transaction transaction) implements Entry {}
}
