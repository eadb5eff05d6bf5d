package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.law.Rulebook;
import picocli.CommandLine.Option;

/** The option that leaves instruments out of a law. */
final class WithoutOption {

    @Option(
            names = "--without",
            paramLabel = "INSTRUMENT",
            description = "Leave an instrument out, such as ai-diffusion; what it replaced stands again.")
    private List<String> without = new ArrayList<>();

    /** The law without them; an IllegalArgumentException says which does not exist. */
    Regime of(Regime regime, Rulebook rulebook) {
        Regime left = regime;
        for (String id : without) {
            left = left.without(Regimes.instrument(id, rulebook));
        }
        return left;
    }

    boolean isGiven() {
        return !without.isEmpty();
    }
}
