package org.exportable.input;

/** Input that is refused before it is parsed, or that cannot be parsed. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Position at;

    Refusal(Position at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    Position at() {
        return at;
    }
}
