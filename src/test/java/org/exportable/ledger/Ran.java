package org.exportable.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.exportable.Exportable;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;
import org.exportable.law.AesCodes;
import org.exportable.law.Regime;
import org.exportable.law.View;

/**
 * A ledger that was screened.
 *
 * @param out the answers
 * @param rejects what was rejected
 * @param summary the summary
 */
record Ran(String out, String rejects, Summary summary) {

    private static Answers answers(View view) {
        return new Answers() {
            private final ConcurrentHashMap<LocalDate, Exportable.Under> laws = new ConcurrentHashMap<>();

            private Exportable.Under law(Transaction dated) {
                return laws.computeIfAbsent(
                        dated.date(),
                        day -> TestLaw.EXPORTABLE.under(Regime.on(day).in(view)));
            }

            @Override
            public Transaction dated(Transaction transaction) {
                return transaction.datedOr(LocalDate.of(2025, 5, 1));
            }

            @Override
            public Indication indicate(Transaction dated) {
                return law(dated).indicate(dated);
            }

            @Override
            public Determination evaluate(Transaction dated) {
                return law(dated).evaluate(dated);
            }
        };
    }

    static Order order(String name, Source.Opening opening) {
        return new Order(
                new Source(name, opening),
                TableMapping.none(),
                new TransactionReader(Catalogue.standard(), TestLaw.COUNTRIES, Limits.standard()),
                answers(View.ENFORCED),
                TestLaw.COUNTRIES,
                AesCodes.standard(),
                false,
                false,
                2);
    }

    static Ran of(Order order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream rejects = new ByteArrayOutputStream();
        Summary summary = new Screening(order, advance -> {}).to(out, rejects);
        return new Ran(out.toString(StandardCharsets.UTF_8), rejects.toString(StandardCharsets.UTF_8), summary);
    }

    static Ran of(InputStream ledger) {
        return of(order("ledger.csv", () -> ledger));
    }

    static Ran of(String ledger) {
        return of(ledger, order -> order);
    }

    static Ran of(String ledger, UnaryOperator<Order> how) {
        byte[] bytes = ledger.getBytes(StandardCharsets.UTF_8);
        return of(how.apply(order("ledger.csv", () -> new ByteArrayInputStream(bytes))));
    }

    static UnaryOperator<Order> mapped(String yaml) {
        TableMapping mapping = TableMapping.read(Source.text("map.yaml", yaml), Limits.standard())
                .mapping()
                .orElseThrow();
        return order -> new Order(
                order.source(),
                mapping,
                order.reader(),
                order.answers(),
                order.countries(),
                order.codes(),
                order.whole(),
                order.accumulate(),
                order.threads());
    }

    static UnaryOperator<Order> with(boolean whole, boolean accumulate, int threads) {
        return order -> new Order(
                order.source(),
                order.mapping(),
                order.reader(),
                order.answers(),
                order.countries(),
                order.codes(),
                whole,
                accumulate,
                threads);
    }

    /** The law as published. */
    static Order published(Order order) {
        return new Order(
                order.source(),
                order.mapping(),
                order.reader(),
                answers(View.PUBLISHED),
                order.countries(),
                order.codes(),
                order.whole(),
                order.accumulate(),
                order.threads());
    }

    /** A cell of the answers. */
    String cell(int row, String heading) {
        return rows(out, ',').get(row).getField(heading);
    }

    static List<NamedCsvRecord> rows(String csv, char separator) {
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(csv).stream()
                .toList();
    }

    /** What was rejected: line, column and reason. */
    List<List<String>> rejected() {
        return CsvReader.builder().ofCsvRecord(rejects).stream()
                .map(row -> row.getFields())
                .toList();
    }
}
