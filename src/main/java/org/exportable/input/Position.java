package org.exportable.input;

/** A place in a text: line and column from 1. */
record Position(int line, int column) {

    static final Position NOWHERE = new Position(0, 0);
}
