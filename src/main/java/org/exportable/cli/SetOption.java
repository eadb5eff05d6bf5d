package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.law.Regime;
import picocli.CommandLine.Option;

/** The option that imagines numbers in rules to be others. */
final class SetOption {

    @Option(
            names = "--set",
            paramLabel = "RULE.ATTRIBUTE=VALUE",
            description = {
                "Compare with the same law as it would be if this number in a rule were another, marked as hypothetical:",
                "3A090.a.1.totalProcessingPerformance=4000",
                "or, of several numbers in the rule, one:",
                "3A090.a.2.totalProcessingPerformance[1600]=1500"
            })
    private List<String> set = new ArrayList<>();

    /** The law as it would be; an IllegalArgumentException says what cannot be. */
    Regime of(Regime regime, Exportable exportable) {
        Regime assumed = regime;
        for (String hypothesis : set) {
            assumed = exportable.assuming(assumed, hypothesis);
        }
        return assumed;
    }

    boolean isGiven() {
        return !set.isEmpty();
    }
}
