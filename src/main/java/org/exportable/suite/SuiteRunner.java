package org.exportable.suite;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        CaseResult[] results = new CaseResult[cases.size()];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int index = next.getAndIncrement(); index < results.length; index = next.getAndIncrement()) {
                results[index] = run(cases.get(index));
                progress.accept(index + 1);
            }
            return null;
        };
        together(worker);
        return Arrays.stream(results).filter(Objects::nonNull).toList();
    }

    /** What came of a case; null if it is not wanted. */
    private CaseResult run(SuiteCase tested) {
        Regime regime = tested.law(otherwise.apply(tested));
        Determination brief = law.brief(tested.transaction(), regime);
        return isWanted(tested, brief) ? law.result(tested, regime, brief) : null;
    }

    private boolean isWanted(SuiteCase tested, Determination determination) {
        return provisions.isEmpty() || provisions.stream().anyMatch(each -> isOf(each, tested, determination));
    }

    private static boolean isOf(String paragraph, SuiteCase tested, Determination determination) {
        return Citations.cite(tested.expected().of(Aspect.PROVISIONS), paragraph)
                || Citations.cite(tested.expected().of(Aspect.PROVISIONS_NOT_CITED), paragraph)
                || Citations.cite(Citations.all(determination), paragraph);
    }

    /** Does the same work on all threads; what one of them throws is thrown. */
    private void together(Callable<Void> worker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> each : pool.invokeAll(Collections.nCopies(threads, worker))) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The cases were interrupted.", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
