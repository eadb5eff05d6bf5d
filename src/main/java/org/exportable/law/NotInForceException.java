package org.exportable.law;

/** A rule is not in force under a regime. The message says when it is. */
public final class NotInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotInForceException(String message) {
        super(message);
    }
}
