package org.exportable.suite;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.exportable.determination.Determination;
import org.exportable.law.Regime;

/**
 * Runs cases, several at a time.
 *
 * @param law the rules that they are run against
 * @param otherwise the law of a case where it names none
 * @param provisions only cases of these paragraphs are wanted: whose determination cites one of them or a part of it, for
 *     what applied or for an exception that was considered, or that expect something of one; none if all cases are
 * @param threads how many run at a time, 1 at least
 */
public record SuiteRunner(
        LawUnderTest law, Function<SuiteCase, Regime> otherwise, List<String> provisions, int threads) {

    /** @throws IllegalArgumentException if there is no thread */
    public SuiteRunner {
        provisions = List.copyOf(provisions);
        if (threads < 1) {
            throw new IllegalArgumentException("At least 1 thread is needed.");
        }
    }

    /**
     * What came of each case that is wanted, in the order of the cases, however many ran at a time.
     *
     * @param progress is told, from any thread, how many cases have run
     */
    public List<CaseResult> run(List<SuiteCase> cases, IntConsumer progress) {
        AtomicInteger done = new AtomicInteger();
        return Workers.each(cases, threads, tested -> {
            Optional<CaseResult> result = run(tested);
            progress.accept(done.incrementAndGet());
            return result;
        });
    }

    /** What came of a case; empty if it is not wanted. */
    private Optional<CaseResult> run(SuiteCase tested) {
        Regime regime = tested.law(otherwise.apply(tested));
        Determination brief = law.brief(tested.transaction(), regime);
        return isWanted(tested, brief) ? Optional.of(law.result(tested, regime, brief)) : Optional.empty();
    }

    private boolean isWanted(SuiteCase tested, Determination determination) {
        return provisions.isEmpty() || provisions.stream().anyMatch(each -> isOf(each, tested, determination));
    }

    private static boolean isOf(String paragraph, SuiteCase tested, Determination determination) {
        return Citations.cite(tested.expected().of(Aspect.PROVISIONS), paragraph)
                || Citations.cite(tested.expected().of(Aspect.PROVISIONS_NOT_CITED), paragraph)
                || Citations.cite(Citations.all(determination), paragraph);
    }
}
