package org.exportable.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Memberships;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.law.Regime;
import org.exportable.report.MatrixReport;
import org.exportable.report.Seat;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the rules indicate about many items at many destinations. */
@CommandLine.Command(
        name = "matrix",
        description = {
            "Prints a grid of items by destinations, with a code a cell and a legend; several dates or parents give several"
                    + " grids.",
            "",
            "Equal rows are one row, and equal columns one column, each with a count; csv and json are complete, a line an"
                    + " item and destination. Where facts are missing a cell is undetermined: nothing is filled in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable matrix --items nvidia-h100-sxm,nvidia-h20-96 --destinations CN,SG,DE,D:5",
            "  exportable matrix --items all --destinations all --parents destination --on 2025-06-01",
            "  exportable matrix --items all --destinations D:5 --dates 2023-11-16,2023-11-17 --parents China --format csv",
            "  exportable matrix --items nvidia-h20-96,nvidia-h100-sxm --destinations CN,SG --every-day --parents destination"
        })
final class MatrixCommand extends Command {

    @Option(
            names = "--items",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "Ids of the catalogue, or `all`.")
    private List<String> items;

    @Option(
            names = "--destinations",
            required = true,
            split = ",",
            paramLabel = "COUNTRY",
            description = "Names or codes of countries, Country Groups such as D:5, or `all`.")
    private List<String> destinations;

    @Option(
            names = "--dates",
            split = ",",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The days on which the items leave, a grid each. Default: today.")
    private List<LocalDate> dates = new ArrayList<>();

    @Option(
            names = "--every-day",
            description =
                    "All days covered, in both views: a grid for each span of days on which nothing differs; in csv and"
                            + " json a line for each span on which a cell is the same, with its last day under until.")
    private boolean everyDay;

    @Option(
            names = "--parents",
            split = ",",
            paramLabel = "COUNTRY",
            description =
                    "Where the consignee and its ultimate parent have their seat, a grid each; `destination` for local"
                            + " companies. Default: unknown.")
    private List<String> parents = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv, json, markdown or html. Default: ${DEFAULT-VALUE}.")
    private MatrixFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, when all is done, instead of standard output.")
    private Path output;

    @Mixin
    private RegimeOptions law;

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    private final CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(Catalogue::standard);

    MatrixCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Exportable exportable = loading.join();
        Names names = new Names(catalogue.join(), exportable.countries(), Memberships.standard());
        List<Item> rows = names.items(items);
        List<Sheet> sheets = new ArrayList<>();
        for (Regime regime : regimes(exportable)) {
            List<Country> columns = names.countries(destinations, regime.date(), regime.without());
            for (Seat seat : names.seats(parents, regime)) {
                sheets.add(new Sheet(exportable, regime, everyDay, rows, columns, seat));
            }
        }
        if (output == null) {
            print(sheets, report(exportable), out());
        } else {
            OutputFile.write(output, out -> print(sheets, report(exportable), out));
        }
        return ExitStatus.DONE;
    }

    private List<Regime> regimes(Exportable exportable) {
        if (everyDay && !dates.isEmpty()) {
            throw new CommandException("exportable: `--every-day` says the days; leave out --dates");
        }
        if (dates.isEmpty()) {
            return List.of(
                    law.regime(null, exportable.rulebook(), surroundings().clock()));
        }
        return dates.stream().map(day -> on(day, exportable)).toList();
    }

    private Regime on(LocalDate day, Exportable exportable) {
        Regime regime = law.regime(day, exportable.rulebook(), surroundings().clock());
        if (!regime.date().equals(day)) {
            throw new CommandException("exportable: `--dates` says the days; leave out --on and --regime");
        }
        return regime;
    }

    private MatrixReport report(Exportable exportable) {
        return switch (format) {
            case text ->
                MatrixReport.text(
                        exportable.countries(),
                        surroundings().width(),
                        output == null && surroundings().colour());
            case csv -> MatrixReport.csv();
            case json -> MatrixReport.json();
            case markdown -> MatrixReport.markdown(exportable.countries());
            case html -> MatrixReport.html(exportable.countries());
        };
    }

    private void print(List<Sheet> sheets, MatrixReport report, PrintStream to) {
        to.print(report.begin());
        for (int index = 0; index < sheets.size(); index++) {
            String body;
            try (Progress progress = new Progress(surroundings())) {
                progress.at("grid %d of %d".formatted(index + 1, sheets.size()));
                body = sheets.get(index).print(report);
            }
            to.print(body);
        }
        to.print(report.end());
    }

    /** One grid to be printed. */
    private record Sheet(
            Exportable exportable,
            Regime regime,
            boolean everyDay,
            List<Item> items,
            List<Country> destinations,
            Seat seat) {

        String print(MatrixReport report) {
            MatrixReport.Consignee consignee = seat.words(exportable.countries());
            Exportable.Under law = exportable.under(regime);
            return everyDay
                    ? report.of(law.matrixTimeline(items, destinations, seat::consignee), consignee)
                    : report.of(law.matrix(items, destinations, seat::consignee), consignee);
        }
    }
}
