package org.exportable.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Regime;
import picocli.CommandLine.Option;

/** The option that lays folders of rules over a law. */
final class WithOption {

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "Lay this folder of rules over the law. It is compiled and run like a program: name only what"
                    + " you trust.")
    private List<Path> with = new ArrayList<>();

    /** The law with them. */
    Regime of(Regime regime) {
        Regime laid = regime;
        for (Path folder : with) {
            laid = laid.with(folder);
        }
        return laid;
    }

    boolean isGiven() {
        return !with.isEmpty();
    }
}
