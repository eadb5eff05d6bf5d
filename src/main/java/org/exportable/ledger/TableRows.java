package org.exportable.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Problem;
import org.exportable.input.RowCells;
import org.exportable.input.RowReader;

/** The rows of a table below its headings. */
final class TableRows implements Rows {

    /** What a cell of `item` is read as beside cells with figures of the item. */
    private static final String CATALOG = "item.catalog";

    private final Layout layout;
    private final RowReader reader;
    private final int width;

    TableRows(Layout layout, RowReader reader) {
        this.layout = layout;
        this.reader = reader;
        this.width = layout.columns().headings().size();
    }

    @Override
    public void each(Piece piece, Consumer<Row> rows, Consumer<Reject> rejects) {
        RowHandler handler = new RowHandler(piece.linesBefore(), layout.separator());
        try (CsvReader<Row> records = Layout.reader(handler, piece.reader(), layout.separator())) {
            for (Row each : records) {
                if (each.line() > layout.headingLine()) {
                    row(each, rows, rejects);
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalStateException("A piece of whole records could not be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short row lacks empty cells at its end; what a long one has more must be empty. */
    private void row(Row row, Consumer<Row> rows, Consumer<Reject> rejects) {
        RowCells cells = row.cells();
        if (cells.size() == width) {
            rows.accept(row);
        } else if (cells.size() < width
                || cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            rows.accept(new Row(row.line(), cells.resized(width)));
        } else {
            rejects.accept(new Reject(
                    row.line(),
                    "",
                    "has %d cells under %d headings; a cell with a separator in it stands between quotation marks"
                            .formatted(cells.size(), width)));
        }
    }

    @Override
    public List<Entry> read(Row row) {
        return reader.read((int) Math.min(row.line(), Integer.MAX_VALUE), row.cells());
    }

    @Override
    public void echo(Row row, Transaction transaction, CsvText out) {
        out.cells(row.cells());
    }

    @Override
    public Reject reject(Row row, Problem problem) {
        int column = layout.columns().indexOf(problem.field().equals(CATALOG) ? "item" : problem.field());
        return column < 0
                ? new Reject(row.line(), "", sentence(problem))
                : new Reject(row.line(), layout.columns().headings().get(column), problem.message());
    }

    private static String sentence(Problem problem) {
        return problem.field().isEmpty() ? problem.message() : "`%s`: %s".formatted(problem.field(), problem.message());
    }
}
