package org.exportable.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** A command that does something. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final PrintStream out() {
        return surroundings.out();
    }

    final PrintStream err() {
        return surroundings.err();
    }
}
