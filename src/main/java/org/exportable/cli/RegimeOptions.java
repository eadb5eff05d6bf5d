package org.exportable.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import picocli.CommandLine.Option;

/** The options that choose the law. */
final class RegimeOptions {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Apply the law of this day, such as 2025-05-01, instead of that of each transaction.")
    private LocalDate day;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "PUBLISHED: as the Code stands; ENFORCED: less what BIS does not enforce, plus letters (default).")
    private View view;

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            description = "All of it at once, such as 2025-06-01/PUBLISHED-ai-diffusion+my/rules.")
    private String written;

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "Lay this folder of rules over the law. It is compiled and run like a program: name only what you trust.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "INSTRUMENT",
            description = "Leave an instrument out, such as ai-diffusion; what it replaced stands again.")
    private List<String> without = new ArrayList<>();

    /**
     * The law chosen for a transaction.
     *
     * @throws CommandException if the options contradict each other or name what does not exist
     */
    Regime of(Transaction transaction, Rulebook rulebook, Clock clock) {
        return of(transaction.date() == null ? LocalDate.now(clock) : transaction.date(), rulebook);
    }

    /** The law chosen where no transaction names a day: that of today. */
    Regime today(Rulebook rulebook, Clock clock) {
        return of(LocalDate.now(clock), rulebook);
    }

    /** Checks the options before anything is read. */
    void check(Rulebook rulebook) {
        of(Rulebook.FIRST_DAY, rulebook);
    }

    /** Whether a day was named. */
    boolean namesDay() {
        return day != null || written != null;
    }

    private Regime of(LocalDate otherwise, Rulebook rulebook) {
        try {
            return written == null ? assembled(otherwise, rulebook) : parsed(rulebook);
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private Regime parsed(Rulebook rulebook) {
        if (day != null || view != null || !with.isEmpty() || !without.isEmpty()) {
            throw new CommandException(
                    "exportable: `--regime` says everything; leave out --on, --view, --with and --without");
        }
        return Regimes.parse(written, rulebook);
    }

    private Regime assembled(LocalDate otherwise, Rulebook rulebook) {
        Regime regime = Regime.on(day == null ? otherwise : day).in(view == null ? View.ENFORCED : view);
        for (String id : without) {
            regime = regime.without(Regimes.instrument(id, rulebook));
        }
        for (Path folder : with) {
            regime = regime.with(folder);
        }
        return regime;
    }
}
