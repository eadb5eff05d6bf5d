package org.exportable.ledger;

import java.util.ArrayList;
import java.util.List;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Problem;
import org.exportable.input.RowReader;
import org.exportable.input.TableColumns;

/** Shows how the first rows of a ledger are understood. */
public final class DryRun {

    private final Order order;
    private final List<String> lines = new ArrayList<>();

    public DryRun(Order order) {
        this.order = order;
    }

    /**
     * What it shows, line by line.
     *
     * @param most rows at most
     * @throws LedgerException if the ledger cannot be read
     */
    public List<String> lines(int most) {
        try (Ledger ledger = Ledger.open(order.source(), order.mapping())) {
            if (ledger.isTable()) {
                table(ledger, most);
            } else {
                lines.add("%s: one transaction in JSON a line"
                        .formatted(order.source().name()));
            }
        }
        return lines;
    }

    private void table(Ledger ledger, int most) {
        Layout layout = ledger.layout();
        TableColumns columns = layout.columns();
        lines.add("%s: headings in line %d, cells divided by `%s`; %d of %d columns are understood"
                .formatted(
                        order.source().name(),
                        layout.headingLine(),
                        layout.separator() == '\t' ? "tab" : layout.separator(),
                        columns.understood(),
                        columns.headings().size()));
        for (int i = 0; i < columns.headings().size(); i++) {
            lines.add("%5d  %-30s %s"
                    .formatted(
                            i + 1,
                            columns.headings().get(i),
                            fact(columns.paths().get(i))));
        }
        columns.mapping()
                .constants()
                .forEach((path, value) -> lines.add("       %-30s %s".formatted("always " + value, path)));
        if (ledger.cutter().hasNext()) {
            RowReader reader = new RowReader(order.reader(), order.source().name(), columns);
            TableRows rows = new TableRows(layout, reader);
            List<Row> first = new ArrayList<>();
            rows.each(ledger.cutter().next(), first::add, reject -> {});
            first.stream().limit(most).forEach(row -> row(row, rows, reader));
        }
    }

    private static String fact(String path) {
        return path.isEmpty() ? "(not used)" : path;
    }

    private void row(Row row, TableRows rows, RowReader reader) {
        lines.add("Line %d".formatted(row.line()));
        reader.understood(row.cells()).forEach((path, text) -> lines.add("       %-30s %s".formatted(path, text)));
        for (Entry entry : rows.read(row)) {
            if (entry instanceof Problem problem) {
                Reject reject = rows.reject(row, problem);
                lines.add("    -> rejected%s: %s"
                        .formatted(reject.column().isEmpty() ? "" : ", `" + reject.column() + "`", reject.reason()));
            } else if (entry instanceof Entry.Read read) {
                lines.add("    -> " + outcome(order.answers().dated(read.transaction())));
            }
        }
    }

    private String outcome(Transaction dated) {
        Outcome outcome = order.answers().indicate(dated).outcome();
        return "%s to %s on %s: %s (%s)"
                .formatted(
                        dated.item().name() == null ? "item" : dated.item().name(),
                        order.countries().name(dated.to()),
                        dated.date(),
                        outcome.words(),
                        outcome);
    }
}
