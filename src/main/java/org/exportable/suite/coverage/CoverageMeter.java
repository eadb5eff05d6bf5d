package org.exportable.suite.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/**
 * Measures what cases touch of the rules of a rulebook. An unknown fact counts as what meets no condition, and an unknown
 * figure touches no boundary: what is so only for some values of an unknown fact is not what a case asks about. Not
 * thread-safe.
 */
public final class CoverageMeter {

    private final Laws laws;
    private final Function<Version, String> texts;
    private final Map<PlainRule, RuleCounter> rules = new LinkedHashMap<>();
    private final List<DateCounter> dates;
    private int cases;

    /**
     * Before any case.
     *
     * @param laws of the rulebook
     * @param texts the text of each version's file
     */
    public CoverageMeter(Laws laws, Function<Version, String> texts) {
        this.laws = laws;
        this.texts = texts;
        this.dates = DateCounter.all(laws.rulebook());
        laws.rules().stream()
                .filter(rule -> rule.version().instrument().kind() != Instrument.Kind.PROPOSED)
                .forEach(rule -> rules.put(rule, new RuleCounter(rule)));
    }

    /**
     * Counts a case. One of a day before the coverage touches nothing.
     *
     * @param id the case's id
     * @param transaction what it is about
     * @param regime the law that it is asked under, of this rulebook
     */
    public void count(String id, Transaction transaction, Regime regime) {
        cases++;
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return;
        }
        dates.forEach(date -> date.count(id, regime));
        Law law = laws.of(regime);
        CountedCase counted = CountedCase.of(id, transaction, law);
        law.plain().rules().forEach(rule -> rules.get(rule).count(counted));
    }

    /** What the cases counted so far touch. */
    public SuiteCoverage coverage() {
        return new SuiteCoverage(
                cases,
                rules.values().stream().map(RuleCounter::coverage).toList(),
                dates.stream().map(DateCounter::coverage).toList());
    }

    /** The text of a version's file. */
    public String text(Version version) {
        return texts.apply(version);
    }
}
