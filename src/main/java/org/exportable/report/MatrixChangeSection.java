package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.analysis.PlaceWords;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Matrix;
import org.exportable.determination.Matrix.Cell;
import org.exportable.difference.MatrixPair;
import org.exportable.fact.Country;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.CellFlip.Change;
import org.exportable.report.MatrixReport.Consignee;

/** For a reviewer: which items of the catalogue stand differently at which destinations. */
public final class MatrixChangeSection {

    private final Countries countries;
    private final Consignee consignee;

    private MatrixChangeSection(Countries countries, Consignee consignee) {
        this.countries = countries;
        this.consignee = consignee;
    }

    /** What differs in some matrices, all of the same items and destinations. */
    public static ChangeSection of(List<MatrixPair> pairs, Consignee consignee, Countries countries) {
        MatrixChangeSection section = new MatrixChangeSection(countries, consignee);
        Map<List<CellFlip>, List<MatrixPair>> equal = new LinkedHashMap<>();
        pairs.forEach(
                pair -> equal.computeIfAbsent(CellFlip.all(pair.before(), pair.after()), flips -> new ArrayList<>())
                        .add(pair));
        List<Block> blocks = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        equal.forEach((flips, same) -> {
            section.add(flips, same, blocks);
            same.forEach(pair -> lines.append(section.lines(flips, pair)));
        });
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    new Paragraph("Each cell is the export of one unit from the United States by an unnamed exporter. "
                            + consignee.words()));
        }
        return new ChangeSection("The catalogue at all destinations", blocks, lines.toString());
    }

    /** @param same the pairs of which these are the flips */
    private void add(List<CellFlip> flips, List<MatrixPair> same, List<Block> blocks) {
        MatrixPair first = same.get(0);
        int items = first.after().items().size();
        int destinations = first.after().destinations().size();
        String flip = flips.isEmpty() ? "none flips" : Numbers.plain(CellFlip.sum(flips)) + " flip";
        blocks.add(new Paragraph("%s: of %d x %d = %s cells, %s in outcome or review policy."
                .formatted(
                        same.stream().map(MatrixChangeSection::days).collect(Collectors.joining("; ")),
                        items,
                        destinations,
                        Numbers.plain(items * destinations),
                        flip)));
        Map<Change, List<CellFlip>> changes = flips.stream()
                .collect(Collectors.groupingBy(CellFlip::change, LinkedHashMap::new, Collectors.toList()));
        changes.forEach((change, groups) -> blocks.add(new Point(
                "-",
                "%s; before: %s (%s cells)"
                        .formatted(words(change.after()), words(change.before()), Numbers.plain(CellFlip.sum(groups))),
                groups.stream().map(group -> words(group, first.after())).toList())));
    }

    private static String days(MatrixPair pair) {
        if (pair.from() == null) {
            return "Between %s and %s"
                    .formatted(pair.before().regime(), pair.after().regime());
        }
        return pair.until() == null
                ? "From %s on (%s)".formatted(pair.from(), pair.after().view())
                : "From %s to %s (%s)"
                        .formatted(pair.from(), pair.until(), pair.after().view());
    }

    private static String words(Cell cell) {
        return CellCode.of(cell).words().replace("; ", ", ");
    }

    private String words(CellFlip flip, Matrix matrix) {
        Set<String> all = countries.all().stream().map(Country::code).collect(Collectors.toSet());
        String places = String.join(
                ", ", new PlaceWords(countries, matrix.countryGroups()).of(new TreeSet<>(flip.destinations()), all));
        return "%s x %s: %s"
                .formatted(
                        String.join(", ", flip.items()),
                        flip.destinations().size() == 1
                                ? "1 country"
                                : flip.destinations().size() + " countries",
                        places);
    }

    private String lines(List<CellFlip> flips, MatrixPair pair) {
        Map<String, Object> counts = entries("matrix", pair);
        counts.put("items", pair.after().items().size());
        counts.put("destinations", pair.after().destinations().size());
        counts.put("flipped", CellFlip.sum(flips));
        return JsonValues.line(counts)
                + flips.stream().map(flip -> line(flip, pair)).collect(Collectors.joining());
    }

    private String line(CellFlip flip, MatrixPair pair) {
        Map<String, Object> entries = entries("cells", pair);
        entries.put("items", flip.items());
        entries.put("destinations", flip.destinations());
        entries.put("outcomeBefore", flip.change().before().outcome());
        entries.put("policyBefore", flip.change().before().policy());
        entries.put("outcomeAfter", flip.change().after().outcome());
        entries.put("policyAfter", flip.change().after().policy());
        return JsonValues.line(entries);
    }

    private Map<String, Object> entries(String kind, MatrixPair pair) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("kind", kind);
        entries.put("parent", consignee.parent());
        entries.put("before", pair.before().regime());
        entries.put("after", pair.after().regime());
        entries.put("from", pair.from());
        entries.put("until", pair.until());
        entries.put("view", pair.after().view());
        return entries;
    }
}
