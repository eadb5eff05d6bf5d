package org.exportable.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Varied;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.TransactionReader;
import picocli.CommandLine.Option;

/** The options that describe a transaction fact by fact. What is not given stays unknown. */
final class GivenOptions {

    @Option(
            names = "--destination",
            paramLabel = "COUNTRY",
            required = true,
            description = "Where it goes, such as CN.")
    private String destination;

    @Option(names = "--item", paramLabel = "ID", description = "An item of the catalogue.")
    private String item;

    @Option(
            names = "--given",
            paramLabel = "FACT=VALUE",
            description =
                    "A fact by its dotted path, its value as in a transaction; the elements of a list are divided by"
                            + " semicolons. A range FROM..TO makes a frontier.")
    private List<String> given = new ArrayList<>();

    /**
     * The figure that takes a range of values, or null.
     *
     * @throws CommandException if there are several
     */
    Varied across() {
        List<Varied> ranges =
                given.stream().flatMap(text -> Ranges.find(text).stream()).toList();
        if (ranges.size() > 1) {
            throw new CommandException("exportable: only one fact can have a range; `%s` is a second one"
                    .formatted(ranges.get(1).fact()));
        }
        return ranges.isEmpty() ? null : ranges.get(0);
    }

    /**
     * The transaction that the other facts make.
     *
     * @throws CommandException if one cannot be read
     */
    Transaction transaction(Countries countries) {
        TransactionReader reader = new TransactionReader(Catalogue.standard(), countries, Limits.standard());
        List<Entry> entries = reader.readRow("command line", 0, cells());
        List<String> problems = entries.stream()
                .filter(Problem.class::isInstance)
                .map(entry -> ((Problem) entry).sentence())
                .toList();
        if (!problems.isEmpty()) {
            throw new CommandException(String.join("\n", problems));
        }
        return ((Entry.Read) entries.get(0)).transaction();
    }

    private Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("to", destination);
        if (item != null) {
            cells.put("item", item);
        }
        for (String fact : given) {
            int equals = fact.indexOf('=');
            if (equals < 1) {
                throw new CommandException("exportable: `%s` is not FACT=VALUE".formatted(fact));
            }
            if (Ranges.find(fact).isEmpty()) {
                cells.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        if (cells.keySet().stream().noneMatch(path -> path.equals("item") || path.startsWith("item."))) {
            // Some item there must be; of this one nothing is known.
            cells.put("item.category", "INTEGRATED_CIRCUIT");
        }
        return cells;
    }
}
