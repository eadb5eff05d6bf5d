package org.exportable.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.QuickFigure.Builders;

/**
 * Makes transactions of the rows of one table. A row that differs from an earlier one only in figures is made from it: rows
 * of a ledger repeat each other, and reading cells costs more than all else. Thread-safe.
 */
public final class RowReader {

    private static final int REMEMBERED = 1 << 15;

    private final TransactionReader reader;
    private final String file;
    private final TableColumns columns;
    private final CellTexts texts;
    private final int id;
    private final QuickFigure[] figures;
    private final boolean itemFigures;
    private final boolean attestedFigures;
    private final RecentRows<Like> alike;

    /** @param file the table's name, for problems */
    public RowReader(TransactionReader reader, String file, TableColumns columns) {
        this.reader = reader;
        this.file = file;
        this.columns = columns;
        this.texts = new CellTexts(columns.mapping());
        this.id = columns.indexOf("id");
        this.figures = columns.paths().stream()
                .map(path -> QuickFigure.of(path).orElse(null))
                .toArray(QuickFigure[]::new);
        this.itemFigures = columns.paths().stream().anyMatch(path -> path.startsWith("item."));
        this.attestedFigures = columns.paths().stream().anyMatch(path -> path.startsWith("attestations."));
        this.alike = new RecentRows<>(
                IntStream.of(telling(columns))
                        .filter(column -> figures[column] == null)
                        .toArray(),
                REMEMBERED);
    }

    /** The columns that tell rows apart, by number from 0: all that stand for a fact but the id. */
    public static int[] telling(TableColumns columns) {
        return IntStream.range(0, columns.paths().size())
                .filter(column -> !columns.paths().get(column).isEmpty()
                        && !columns.paths().get(column).equals("id"))
                .toArray();
    }

    /**
     * The transaction of a row, or its problems.
     *
     * @param line the line where the row begins, from 1
     * @param cells as many as there are columns
     */
    public List<Entry> read(int line, RowCells cells) {
        Like like = alike.get(cells);
        Transaction quick = like == null || !like.isQuick ? null : quickly(like, cells);
        if (quick != null) {
            return List.of(new Entry.Read(file, line, quick));
        }
        List<Entry> entries = closely(line, cells);
        if (entries.size() == 1 && entries.get(0) instanceof Entry.Read read) {
            alike.put(cells, new Like(read.transaction(), stated(cells)));
        }
        return entries;
    }

    /** The like transaction with this row's figures; null where these need a closer look. */
    private Transaction quickly(Like like, RowCells cells) {
        Transaction base = like.transaction;
        Builders all = new Builders(
                TransactionBuilder.builder(base)
                        .id(id < 0 || cells.isBlank(id) ? null : cells.get(id).strip()),
                ItemBuilder.builder(base.item()),
                AttestationsBuilder.builder(base.attestations()));
        if (stated(cells) != like.stated || !put(cells, all)) {
            return null;
        }
        return all.transaction()
                .item(itemFigures ? all.item().build() : base.item())
                .attestations(attestedFigures ? all.attestations().build() : base.attestations())
                .build();
    }

    private boolean put(RowCells cells, Builders all) {
        try {
            for (int column = 0; column < figures.length; column++) {
                if (figures[column] != null && !cells.isBlank(column)) {
                    figures[column].put(texts.of(columns.paths().get(column), cells.get(column)), all);
                }
            }
            return true;
        } catch (Wrong e) {
            return false;
        }
    }

    /** Which figures are stated: what a catalogue entry still says hangs on it. */
    private long stated(RowCells cells) {
        long stated = 0;
        for (int column = 0; column < figures.length; column++) {
            if (figures[column] != null && !cells.isBlank(column)) {
                stated |= 1L << figures[column].ordinal();
            }
        }
        return stated;
    }

    /** What the cells of a row are taken to say, by dotted path; a cell that cannot be read says nothing. */
    public Map<String, String> understood(List<String> cells) {
        Map<String, String> understood = new LinkedHashMap<>();
        understand(0, cells, understood);
        understood.values().removeIf(String::isEmpty);
        return understood;
    }

    private List<Entry> closely(int line, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>(columns.mapping().constants());
        List<Entry> problems = understand(line, cells, row);
        return problems.isEmpty() ? reader.readRow(file, line, row) : problems;
    }

    private List<Entry> understand(int line, List<String> cells, Map<String, String> row) {
        List<Entry> problems = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String path = columns.paths().get(column);
            if (!path.isEmpty()) {
                try {
                    row.put(path, texts.of(path, cells.get(column)));
                } catch (Wrong e) {
                    problems.add(new Problem(file, line, 0, path, Excerpt.of(cells.get(column)), e.getMessage()));
                }
            }
        }
        return problems;
    }

    /**
     * An earlier row.
     *
     * @param stated which figures it states
     * @param isQuick whether its figures can be put in the place of others without a closer look
     */
    private record Like(Transaction transaction, long stated, boolean isQuick) {

        Like(Transaction transaction, long stated) {
            this(transaction, stated, !Agreement.isInQuestion(transaction.item()));
        }
    }
}
