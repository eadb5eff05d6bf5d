package org.exportable.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;
import org.exportable.ledger.Answers;

/** Answers lines under the law that the options choose: that of each line's own day, unless they name a day. Thread-safe. */
final class LedgerAnswers implements Answers {

    private final Exportable exportable;
    private final RegimeOptions law;
    private final LocalDate today;
    private final Map<LocalDate, Exportable.Under> laws = new ConcurrentHashMap<>();

    LedgerAnswers(Exportable exportable, RegimeOptions law, Clock clock) {
        this.exportable = exportable;
        this.law = law;
        this.today = law.regime(null, exportable.rulebook(), clock).date();
        under(Rulebook.FIRST_DAY);
    }

    private Exportable.Under under(LocalDate day) {
        return laws.computeIfAbsent(
                day, each -> exportable.under(law.regime(each, exportable.rulebook(), Clock.systemUTC())));
    }

    @Override
    public Transaction dated(Transaction transaction) {
        return transaction.datedOr(today);
    }

    @Override
    public Indication indicate(Transaction dated) {
        return under(dated.date()).indicate(dated);
    }

    @Override
    public Determination evaluate(Transaction dated) {
        return under(dated.date()).evaluate(dated);
    }

    /** The law in a word, with the rulebook it is of and the day of lines that name none. */
    String words() {
        return law.regime(Rulebook.FIRST_DAY, exportable.rulebook(), Clock.systemUTC())
                + " "
                + exportable.rulebook().sha256()
                + " "
                + today;
    }
}
