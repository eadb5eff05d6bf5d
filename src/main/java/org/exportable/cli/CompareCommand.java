package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.determination.Comparison;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.report.ComparisonReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Compares transactions under several regimes. */
@CommandLine.Command(
        name = "compare",
        description = {
            "Prints how the same transactions differ between regimes, and the rules that make the difference.",
            "",
            "Transactions that do not differ are only counted. A regime is a day, a view, without instruments, with folders"
                    + " of rules: 2025-06-01, 2025-06-01/PUBLISHED, 2025-06-01-ai-diffusion, 2025-06-01+my/rules."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable compare examples/h20-to-china.yaml --regimes 2025-04-08 2025-04-09",
            "  exportable compare examples/orders.jsonl --regimes 2025-06-01 2025-06-01/PUBLISHED"
        })
final class CompareCommand extends TransactionsCommand {

    @Option(
            names = "--regimes",
            paramLabel = "REGIME",
            arity = "2..*",
            required = true,
            description = "Two regimes or more; each is compared with the first.")
    private List<String> written;

    private final List<Regime> regimes = new ArrayList<>();
    private Exportable exportable;
    private int all;
    private int different;

    CompareCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare(Exportable loaded) {
        exportable = loaded;
        try {
            written.forEach(each -> regimes.add(Regimes.parse(each, exportable.rulebook())));
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
        regimes.forEach(exportable::under);
    }

    @Override
    String answer(Transaction transaction) {
        Comparison comparison = exportable.compare(transaction, regimes);
        all++;
        if (!comparison.differs()) {
            return "";
        }
        different++;
        return switch (format()) {
            case text ->
                ComparisonReport.text(
                                exportable.countries(),
                                surroundings().width(),
                                surroundings().colour())
                        .of(transaction, comparison);
            case json -> ComparisonReport.json(transaction, comparison);
            case markdown -> ComparisonReport.markdown(exportable.countries()).of(transaction, comparison);
        };
    }

    @Override
    String end() {
        return format() == OutputFormat.json ? "" : "%d of %d differ.%n".formatted(different, all);
    }
}
