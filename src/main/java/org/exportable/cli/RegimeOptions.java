package org.exportable.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.law.Rulebook;
import picocli.CommandLine.Option;

/** The options that choose any law, also one with folders of rules laid over it. */
final class RegimeOptions extends LawOptions {

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "Lay this folder of rules over the law. It is compiled and run like a program: name only what"
                    + " you trust.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            description = "All of it at once, such as 2025-06-01/PUBLISHED-ai-diffusion+my/rules.")
    private String written;

    @Override
    Regime chosen(LocalDate otherwise, Rulebook rulebook) {
        if (written != null) {
            if (isGiven() || !with.isEmpty()) {
                throw new IllegalArgumentException(
                        "`--regime` says everything; leave out --on, --view, --without and --with");
            }
            return Regimes.parse(written, rulebook);
        }
        Regime regime = super.chosen(otherwise, rulebook);
        for (Path folder : with) {
            regime = regime.with(folder);
        }
        return regime;
    }

    /** Whether anything of this was given. */
    boolean isAnyGiven() {
        return isGiven() || written != null || !with.isEmpty();
    }
}
