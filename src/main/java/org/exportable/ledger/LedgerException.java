package org.exportable.ledger;

/** A ledger that cannot be read at all, or an output that cannot be written; the message is for people. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
