package org.exportable.input;

/** A value that is not what its key asks for; the message says what would be right. */
final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence fragment that follows the place */
    Wrong(String message, Object... arguments) {
        super(message.formatted(arguments), null, false, false);
    }
}
