package org.exportable.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.analysis.PlaceWords;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.Matrix;
import org.exportable.fact.Country;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Grid;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** What a printed matrix says, before it is decided how it looks. */
final class MatrixContents {

    private static final String FOLDED = "%s x%d";

    private final Countries countries;
    private final Matrix matrix;
    private final FoldedMatrix folded;

    MatrixContents(Countries countries, Matrix matrix) {
        this.countries = countries;
        this.matrix = matrix;
        this.folded = FoldedMatrix.of(matrix);
    }

    /** @param consignee who receives the items, as a sentence */
    List<Block> blocks(String consignee) {
        return blocks(consignee, "on %s (%s)".formatted(matrix.date(), matrix.view()));
    }

    /**
     * The same grid once for all days on which it holds.
     *
     * @param days the days and the views
     */
    List<Block> blocks(String consignee, String days) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("Items by destinations " + days));
        blocks.add(new Paragraph(
                ("Each cell is the export of one unit from the United States by an unnamed exporter. %s The law applied is"
                                + " %s. Of restricted-party lists and prohibited end uses nothing is said: they are taken to"
                                + " be clean.")
                        .formatted(consignee, matrix.regime())));
        blocks.add(grid());
        blocks.add(new Heading("Codes"));
        codes().forEach(code -> blocks.add(new Point(code.letters(), code.words(), List.of())));
        blocks.add(new Heading("Columns"));
        for (int column = 0; column < folded.columns().size(); column++) {
            blocks.add(new Point(heading(column), words(folded.columns().get(column)), List.of()));
        }
        List<Point> rows = rows();
        if (!rows.isEmpty()) {
            blocks.add(new Heading("Rows"));
            blocks.addAll(rows);
        }
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return blocks;
    }

    private Grid grid() {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < folded.columns().size(); column++) {
            columns.add(heading(column));
        }
        return new Grid(
                "Item",
                columns,
                folded.rows().stream()
                        .map(row -> new GridRow(
                                heading(row),
                                folded.columns().stream()
                                        .map(column -> folded.code(row, column).letters())
                                        .toList()))
                        .toList());
    }

    /** The code of a single destination, or a number with the count of several. */
    private String heading(int column) {
        List<Integer> members = folded.columns().get(column);
        return members.size() == 1
                ? matrix.destinations().get(members.get(0))
                : FOLDED.formatted(column + 1, members.size());
    }

    private String heading(List<Integer> row) {
        String first = matrix.items().get(row.get(0));
        return row.size() == 1 ? first : FOLDED.formatted(first, row.size());
    }

    private List<CellCode> codes() {
        return folded.codes().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(CellCode::letters))
                .toList();
    }

    /** The destinations of a column; by what they leave only where the matrix has every country. */
    private String words(List<Integer> column) {
        Set<String> codes =
                column.stream().map(matrix.destinations()::get).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = countries.all().stream().map(Country::code).collect(Collectors.toSet());
        PlaceWords words = new PlaceWords(countries, matrix.countryGroups());
        return String.join(
                ", ", Set.copyOf(matrix.destinations()).equals(all) ? words.of(codes, all) : words.listed(codes));
    }

    /** The items of the rows that stand for several. */
    private List<Point> rows() {
        return folded.rows().stream()
                .filter(row -> row.size() > 1)
                .map(row -> new Point(
                        heading(row),
                        row.stream().map(matrix.items()::get).collect(Collectors.joining(", ")),
                        List.of()))
                .toList();
    }
}
