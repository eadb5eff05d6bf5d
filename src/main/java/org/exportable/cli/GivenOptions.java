package org.exportable.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param varied the figure that takes all values
     * @throws CommandException if one cannot be read, is given twice, or is the figure that varies
     */
    Transaction transaction(String varied, Countries countries) {
        Set<String> once = new HashSet<>(Set.of("to", varied));
        given.stream().map(GivenOptions::fact).filter(fact -> !once.add(fact)).forEach(fact -> {
            throw new CommandException("exportable: `%s` is said twice".formatted(fact));
        });
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
        for (String text : given) {
            if (Ranges.find(text).isEmpty()) {
                String fact = fact(text);
                cells.put(fact, text.substring(fact.length() + 1));
            }
        }
        if (cells.keySet().stream().noneMatch(path -> path.equals("item") || path.startsWith("item."))) {
            // Some item there must be; of this one nothing is known.
            cells.put("item.category", "INTEGRATED_CIRCUIT");
        }
        return cells;
    }

    private static String fact(String text) {
        if (text.indexOf('=') < 1) {
            throw new CommandException("exportable: `%s` is not FACT=VALUE".formatted(text));
        }
        return text.substring(0, text.indexOf('='));
    }
}
