package org.exportable.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.exportable.report.Wrapping;
import picocli.CommandLine.Mixin;

/** A command that does something. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private HelpOption help;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final PrintStream out() {
        return surroundings.out();
    }

    /** Prints text, broken into lines of the right width, each behind the same indent. */
    final void print(String indent, String text) {
        Wrapping.lines(text, surroundings.width() - indent.length()).forEach(line -> out().println(indent + line));
    }

    final PrintStream err() {
        return surroundings.err();
    }
}
