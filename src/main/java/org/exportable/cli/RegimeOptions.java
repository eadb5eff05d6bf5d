package org.exportable.cli;

import java.time.LocalDate;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.law.Rulebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose any law, also one with folders of rules laid over it. */
final class RegimeOptions extends LawOptions {

    @Mixin
    private WithOption with;

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            description = "All of it at once, such as 2025-06-01/PUBLISHED-ai-diffusion+my/rules.")
    private String written;

    @Override
    Regime chosen(LocalDate otherwise, Rulebook rulebook) {
        if (written != null) {
            if (isGiven() || with.isGiven()) {
                throw new IllegalArgumentException(
                        "`--regime` says everything; leave out --on, --view, --without and --with");
            }
            return Regimes.parse(written, rulebook);
        }
        return with.of(super.chosen(otherwise, rulebook));
    }

    @Override
    boolean isDayGiven() {
        return written != null || super.isDayGiven();
    }

    /** Whether anything of this was given. */
    boolean isAnyGiven() {
        return isGiven() || written != null || with.isGiven();
    }
}
