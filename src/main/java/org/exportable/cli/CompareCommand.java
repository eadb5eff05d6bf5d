package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.Exportable;
import org.exportable.determination.Comparison;
import org.exportable.fact.Transaction;
import org.exportable.law.NotInForceException;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.report.ComparisonReport;
import org.exportable.report.HtmlPage;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares transactions under several regimes. */
@CommandLine.Command(
        name = "compare",
        description = {
            "Prints how the same transactions differ between regimes, and the rules that make the difference.",
            "",
            "Transactions that do not differ are only counted. A regime is a day, a view, without instruments, with folders"
                    + " of rules: 2025-06-01, 2025-06-01/PUBLISHED, 2025-06-01-ai-diffusion, 2025-06-01+my/rules.",
            "",
            "With --set each regime is compared with itself as it would be; without --regimes that is the law of each"
                    + " transaction's own day, or the one that the other options choose."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable compare examples/h20-to-china.yaml --regimes 2025-04-08 2025-04-09",
            "  exportable compare examples/orders.jsonl --regimes 2025-06-01 2025-06-01/PUBLISHED",
            "  exportable compare --set 3A090.a.1.totalProcessingPerformance=2000 examples/h20-to-china.yaml"
        })
final class CompareCommand extends TransactionsCommand {

    @Option(
            names = "--regimes",
            paramLabel = "REGIME",
            arity = "1..*",
            description = "Two regimes or more, each compared with the first; or, with --set, one or more.")
    private List<String> written = new ArrayList<>();

    @Mixin
    private SetOption set;

    @Mixin
    private RegimeOptions law;

    private List<List<Regime>> comparisons = List.of();
    private Exportable exportable;
    private int all;
    private int different;

    CompareCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare(Exportable loaded) {
        exportable = loaded;
        if (written.size() < 2 && !set.isGiven()) {
            throw new CommandException(
                    "exportable: `--regimes` takes at least 2 regimes to compare, or 1 with what `--set` changes in it");
        }
        if (law.isAnyGiven() && !(written.isEmpty() && set.isGiven())) {
            throw new CommandException(
                    "exportable: `--regimes` says everything; leave out the other options that choose a law");
        }
        try {
            List<Regime> regimes = written.stream()
                    .map(each -> Regimes.parse(each, exportable.rulebook()))
                    .toList();
            regimes.forEach(exportable::under);
            comparisons = set.isGiven() ? regimes.stream().map(this::assumed).toList() : List.of(regimes);
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    /** A regime, and what it would be; an IllegalArgumentException says what it cannot be. */
    private List<Regime> assumed(Regime regime) {
        Regime assumed = set.of(regime, exportable);
        exportable.under(assumed);
        return List.of(regime, assumed);
    }

    @Override
    String begin() {
        return format() == OutputFormat.html ? HtmlPage.begin("Differences between regimes") : "";
    }

    @Override
    String answer(Transaction transaction) {
        List<List<Regime>> asked = written.isEmpty() ? List.of(ownDay(transaction)) : comparisons;
        all++;
        List<Comparison> differing = asked.stream()
                .map(regimes -> exportable.compare(transaction, regimes))
                .filter(Comparison::differs)
                .toList();
        different += differing.isEmpty() ? 0 : 1;
        return differing.stream().map(each -> printed(transaction, each)).collect(Collectors.joining());
    }

    private List<Regime> ownDay(Transaction transaction) {
        try {
            return assumed(law.regime(
                    transaction.date(), exportable.rulebook(), surroundings().clock()));
        } catch (NotInForceException e) {
            throw new UnansweredException(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private String printed(Transaction transaction, Comparison comparison) {
        return switch (format()) {
            case text ->
                ComparisonReport.text(exportable.countries(), surroundings().width(), colour())
                        .of(transaction, comparison);
            case json -> ComparisonReport.json(transaction, comparison);
            case markdown -> ComparisonReport.markdown(exportable.countries()).of(transaction, comparison);
            case html, pdf -> ComparisonReport.html(exportable.countries()).of(transaction, comparison);
        };
    }

    @Override
    String end() {
        String differ = set.isGiven() ? "%d of %d would differ (hypothetical)." : "%d of %d differ.";
        String line = differ.formatted(different, all);
        return switch (format()) {
            case json -> "";
            case html, pdf -> ComparisonReport.htmlEnd(line);
            case text, markdown -> line + System.lineSeparator();
        };
    }
}
