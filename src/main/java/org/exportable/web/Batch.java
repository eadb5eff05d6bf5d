package org.exportable.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;
import org.exportable.law.AesCodes;
import org.exportable.law.Regime;
import org.exportable.ledger.LedgerAnswers;
import org.exportable.ledger.Order;

/**
 * A ledger that was sent, and what is asked about it.
 *
 * @param folder where its files are
 * @param name what messages call it; its ending tells its format
 * @param regime under which law; null for that of each line's day
 */
record Batch(Path folder, String name, Regime regime) {

    private static final int LONGEST_NAME = 100;

    /** A name that can stand in messages. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String cut = last.substring(Math.max(0, last.length() - LONGEST_NAME));
        return cut.isBlank() ? "ledger.csv" : cut.replaceAll("\\p{Cntrl}", "?");
    }

    Path ledger() {
        return folder.resolve("ledger");
    }

    Path answers() {
        return folder.resolve("answers.csv");
    }

    Path rejects() {
        return folder.resolve("answers.csv.rejects");
    }

    /** As the command line screens it. One processor is left for those who ask meanwhile. */
    Order order(TableMapping mapping, Desk desk) {
        Countries countries = desk.exportable().countries();
        Function<LocalDate, Regime> law = regime == null ? Regime::on : day -> regime;
        LocalDate today = regime == null ? desk.today().get() : regime.date();
        return new Order(
                new Source(name, () -> Files.newInputStream(ledger())),
                mapping,
                new TransactionReader(desk.catalogue(), countries, Limits.standard()),
                new LedgerAnswers(desk.exportable(), law, today),
                countries,
                AesCodes.standard(),
                false,
                false,
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }
}
