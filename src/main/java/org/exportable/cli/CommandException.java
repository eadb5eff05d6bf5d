package org.exportable.cli;

/** Something is wrong with what was asked. The message is one line for people, or one line for each thing. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
