package org.exportable.cli;

/** A transaction has no answer to what is asked of all; the others may have one. The message is one line for people. */
final class UnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnansweredException(String message) {
        super(message);
    }
}
