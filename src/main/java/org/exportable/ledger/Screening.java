package org.exportable.ledger;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.RecentRows;
import org.exportable.input.RowReader;
import org.exportable.input.Source;
import org.exportable.ledger.AnswerCells.AnsweredCells;
import org.exportable.report.AesFields;

/** Answers every line of a ledger, in the order of the lines. The same ledger gives the same bytes. */
public final class Screening {

    /** Pieces between two entries into the journal. */
    private static final int STRIDE = 32;

    private static final int REMEMBERED = 1 << 15;
    private static final String MARK = "\uFEFF";

    private final Order order;
    private final Consumer<Advance> watch;

    /** @param watch is told how far it has come */
    public Screening(Order order, Consumer<Advance> watch) {
        this.order = order;
        this.watch = watch;
    }

    /**
     * Writes to streams.
     *
     * @throws LedgerException if the ledger cannot be read or the answers cannot be written
     */
    public Summary to(OutputStream answers, OutputStream rejects) {
        return to(() -> new StreamDestination(answers, rejects));
    }

    /**
     * Writes to a file, and what is rejected to a file beside it.
     *
     * @param run what is being done, in a word: a run of another word is not resumed
     * @param resume whether to go on where an earlier run has stopped
     * @throws LedgerException if the ledger cannot be read or the answers cannot be written
     */
    public Summary to(Path file, String run, boolean resume) {
        return to(() -> new FileDestination(file, run, resume));
    }

    /** The output is not touched before the ledger is understood. */
    private Summary to(Supplier<Destination> opening) {
        CountedStream[] counted = new CountedStream[1];
        Source source = new Source(order.source().name(), () -> {
            counted[0] = new CountedStream(order.source().opening().open());
            return counted[0];
        });
        Accumulation accumulation = order.accumulate() ? addedUp() : null;
        try (Ledger ledger = Ledger.open(source, order.mapping());
                Destination destination = opening.get()) {
            return answer(
                    ledger,
                    destination,
                    accumulation,
                    position -> watch.accept(new Advance(position.lines(), counted[0].count())));
        } catch (UncheckedIOException e) {
            throw new LedgerException(
                    "%s: cannot be read to its end: %s"
                            .formatted(source.name(), e.getCause().getMessage()),
                    e);
        }
    }

    private Summary answer(
            Ledger ledger, Destination destination, Accumulation accumulation, Consumer<Position> advance) {
        Rows rows = ledger.rows(order.reader());
        RecentRows<AnsweredCells> recent = ledger.isTable() && accumulation == null
                ? new RecentRows<>(RowReader.telling(ledger.layout().columns()), REMEMBERED)
                : null;
        ThreadLocal<PieceScreener> screeners =
                ThreadLocal.withInitial(() -> screener(ledger, rows, recent, accumulation));
        Summary summary = destination.summary();
        Position position = destination.begun();
        if (position.bytes() == 0) {
            destination.head(head(ledger));
        } else if (accumulation == null) {
            ledger.cutter().skipTo(position);
        } else {
            again(ledger, position, screeners.get());
        }
        int threads = accumulation == null ? order.threads() : 1;
        PieceScreener alone = accumulation == null ? null : screeners.get();
        int pieces = 0;
        try (InOrder<Piece, Screened> answers = new InOrder<>(
                ledger.cutter(), piece -> (alone == null ? screeners.get() : alone).screen(piece), threads)) {
            while (answers.hasNext()) {
                Screened screened = answers.next();
                destination.write(screened);
                summary.add(screened.tally());
                position = screened.end();
                advance.accept(position);
                if (++pieces % STRIDE == 0) {
                    destination.checkpoint(position, summary);
                }
            }
        }
        destination.finish(position, summary);
        return summary;
    }

    /** What adds up is counted again up to the position. */
    private static void again(Ledger ledger, Position position, PieceScreener screener) {
        Position reached = Position.START;
        while (reached.bytes() < position.bytes() && ledger.cutter().hasNext()) {
            reached = screener.screen(ledger.cutter().next()).end();
        }
        if (!reached.equals(position)) {
            throw new LedgerException(
                    "the ledger is not the one that was being screened; screen it anew without --resume");
        }
    }

    private Accumulation addedUp() {
        Accumulation accumulation = new Accumulation(order.countries());
        try (Ledger ledger = Ledger.open(order.source(), order.mapping())) {
            Rows rows = ledger.rows(order.reader());
            ledger.cutter()
                    .forEachRemaining(piece -> rows.each(
                            piece, row -> rows.read(row).forEach(entry -> enter(entry, accumulation)), reject -> {}));
        }
        accumulation.carryOver();
        return accumulation;
    }

    private void enter(Entry entry, Accumulation accumulation) {
        if (entry instanceof Entry.Read read) {
            Transaction dated = order.answers().dated(read.transaction());
            accumulation.enter(dated, order.answers().indicate(dated).outcome());
        }
    }

    private PieceScreener screener(
            Ledger ledger, Rows rows, RecentRows<AnsweredCells> recent, Accumulation accumulation) {
        char separator = ledger.isTable() ? ledger.layout().separator() : ',';
        AnswerCells cells = new AnswerCells(new AesFields(order.codes(), order.countries()), separator);
        LineWriter writer = order.whole()
                ? new JsonWriter(order.answers(), accumulation)
                : new CsvWriter(rows, order.answers(), cells, recent, accumulation);
        return new PieceScreener(rows, writer, separator);
    }

    private byte[] head(Ledger ledger) {
        if (order.whole()) {
            return new byte[0];
        }
        List<String> headings =
                new ArrayList<>(ledger.isTable() ? ledger.layout().columns().headings() : JsonRows.HEADINGS);
        List<String> own = List.copyOf(headings);
        AnswerCells.HEADINGS.forEach(name -> headings.add(own.contains(name) ? "exportable." + name : name));
        CsvText text = new CsvText(ledger.isTable() ? ledger.layout().separator() : ',');
        if (ledger.marked()) {
            text.written(MARK.getBytes(StandardCharsets.UTF_8));
        }
        text.row(headings);
        return text.take();
    }
}
