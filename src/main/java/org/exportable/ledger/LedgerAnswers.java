package org.exportable.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Answers lines under a law: that of each line's own day, or one for all. Thread-safe. */
public final class LedgerAnswers implements Answers {

    private final Exportable exportable;
    private final Function<LocalDate, Regime> law;
    private final LocalDate today;
    private final Map<LocalDate, Exportable.Under> laws = new ConcurrentHashMap<>();

    /**
     * Compiles what folders of rules the law has.
     *
     * @param law chooses the law for a line by its day
     * @param today the day of lines that name none
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public LedgerAnswers(Exportable exportable, Function<LocalDate, Regime> law, LocalDate today) {
        this.exportable = exportable;
        this.law = law;
        this.today = today;
        under(Rulebook.FIRST_DAY);
    }

    private Exportable.Under under(LocalDate day) {
        Exportable.Under known = laws.get(day);
        return known != null ? known : laws.computeIfAbsent(day, each -> exportable.under(law.apply(each)));
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
    public String words() {
        return law.apply(Rulebook.FIRST_DAY) + " " + exportable.rulebook().sha256() + " " + today;
    }
}
