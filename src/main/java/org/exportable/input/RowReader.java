package org.exportable.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.QuickFigure.Builders;

/**
 * Makes transactions of the rows of one table. Rows repeat each other, if not as a whole then in their parts, and reading
 * cells costs more than all else: a row of which each part was read before is put together of those, with its own figures.
 * Thread-safe.
 */
public final class RowReader {

    private final TransactionReader reader;
    private final String file;
    private final TableColumns columns;
    private final CellTexts.Column[] texts;
    private final int id;
    private final QuickFigure[] figures;
    private final int[] figureColumns;
    private final List<KnownParts> parts;
    private final Firsts firsts = new Firsts();

    /** @param file the table's name, for problems */
    public RowReader(TransactionReader reader, String file, TableColumns columns) {
        this.reader = reader;
        this.file = file;
        this.columns = columns;
        CellTexts all = new CellTexts(columns.mapping());
        this.texts = columns.paths().stream().map(all::of).toArray(CellTexts.Column[]::new);
        this.id = columns.indexOf("id");
        this.figures = columns.paths().stream()
                .map(path -> QuickFigure.of(path).orElse(null))
                .toArray(QuickFigure[]::new);
        this.figureColumns = IntStream.range(0, figures.length)
                .filter(column -> figures[column] != null)
                .toArray();
        this.parts = Stream.concat(columns.paths().stream(), columns.mapping().constants().keySet().stream())
                .flatMap(path -> RowPart.of(path).stream())
                .distinct()
                .map(part -> new KnownParts(part, columns.paths()))
                .toList();
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
        long stated = stated(cells);
        Transaction quick = quickly(cells, stated);
        if (quick != null) {
            return List.of(new Entry.Read(file, line, quick));
        }
        List<Entry> entries = closely(line, cells);
        if (entries.size() == 1 && entries.get(0) instanceof Entry.Read read) {
            Transaction known = ofFirsts(read.transaction());
            parts.forEach(part -> part.put(cells, stated, known));
        }
        return entries;
    }

    /** The same transaction, of the same objects as others whose parties and countries are equal. */
    private Transaction ofFirsts(Transaction read) {
        return TransactionBuilder.builder(read)
                .from(firsts.of(read.from()))
                .to(firsts.of(read.to()))
                .exporter(firsts.of(read.exporter()))
                .consignee(firsts.of(read.consignee()))
                .endUser(firsts.of(read.endUser()))
                .endUse(firsts.of(read.endUse()))
                .attestations(firsts.of(read.attestations()))
                .build();
    }

    /** The transaction put together of parts that were read before; null where a closer look is needed. */
    private Transaction quickly(RowCells cells, long stated) {
        TransactionBuilder transaction = TransactionBuilder.builder();
        for (KnownParts part : parts) {
            if (!part.copy(cells, stated, transaction)) {
                return null;
            }
        }
        transaction.id(id < 0 || cells.isBlank(id) ? null : cells.get(id).strip());
        return stated == 0 || withFigures(cells, stated, transaction) ? transaction.build() : null;
    }

    /** Whether the figures of a row could be put in the place of others without a closer look. */
    private boolean withFigures(RowCells cells, long stated, TransactionBuilder transaction) {
        boolean ofItem = (stated & QuickFigure.OF_ITEM) != 0;
        boolean attested = (stated & QuickFigure.ATTESTED) != 0;
        if (ofItem && Agreement.isInQuestion(transaction.item())) {
            return false;
        }
        Builders all = new Builders(
                transaction,
                ofItem ? ItemBuilder.builder(transaction.item()) : null,
                attested ? AttestationsBuilder.builder(transaction.attestations()) : null);
        if (!put(cells, stated, all)) {
            return false;
        }
        if (ofItem) {
            transaction.item(all.item().build());
        }
        if (attested) {
            transaction.attestations(all.attestations().build());
        }
        return true;
    }

    private boolean put(RowCells cells, long stated, Builders all) {
        try {
            for (int column : figureColumns) {
                if ((stated & figures[column].bit()) != 0) {
                    put(cells, column, all);
                }
            }
            return true;
        } catch (Wrong e) {
            return false;
        }
    }

    private void put(RowCells cells, int column, Builders all) throws Wrong {
        BigDecimal plain = texts[column].isTakenAsIs() ? cells.plainNumber(column) : null;
        if (plain != null) {
            figures[column].put(plain, all);
        } else {
            figures[column].put(texts[column].of(cells.get(column)), all);
        }
    }

    /** Which figures a row states. */
    private long stated(RowCells cells) {
        long stated = 0;
        for (int column : figureColumns) {
            if (!cells.isBlank(column)) {
                stated |= figures[column].bit();
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
                    row.put(path, texts[column].of(cells.get(column)));
                } catch (Wrong e) {
                    problems.add(new Problem(file, line, 0, path, Excerpt.of(cells.get(column)), e.getMessage()));
                }
            }
        }
        return problems;
    }
}
