package org.exportable.rival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.exportable.Exportable;
import org.exportable.TestLaw;
import org.exportable.analysis.Evaluator;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One warm answer about one of many complete transactions, beside four others that decide by the core of the same law.
 * It times nothing unless all have first given the same answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RivalBenchmark {

    private static final int COMPARED = 2000;
    private static final int TIMED = 512;

    /** So many quantities of each that the transactions are more than are kept. */
    private static final int QUANTITIES = 64;

    private static final Regime REGIME = Regime.on(LocalDate.parse(CompleteTransactions.DAY));

    private final Exportable.Under cached = Exportable.standard().under(REGIME);
    private final Evaluator uncached = new Evaluator(TestLaw.LAWS, 0);
    private final CamundaTables camunda = new CamundaTables();
    private final EvreteRules evrete = new EvreteRules();
    private final DroolsSession drools = new DroolsSession();

    private Transaction[] transactions;
    private Transaction[] alike;
    private int next;
    private int nextAlike;

    /** @throws IllegalStateException if one of them answers otherwise than the rulebook */
    @Setup
    public void prove() {
        List<Transaction> compared = CompleteTransactions.some(COMPARED, 1);
        Map<String, Rival> rivals = new LinkedHashMap<>();
        rivals.put("cached determination", transaction -> Answer.of(Indication.of(cached.evaluate(transaction))));
        rivals.put("uncached", transaction -> Answer.of(Indication.of(uncached.evaluate(transaction, REGIME))));
        rivals.put("by hand", HandWritten::answer);
        rivals.put("Camunda", camunda);
        rivals.put("Evrete", evrete);
        rivals.put("Drools", drools);
        for (Transaction transaction : compared) {
            Answer expected = Answer.of(cached.indicate(transaction));
            rivals.forEach((name, rival) -> requireSame(expected, name, rival.answer(transaction), transaction));
        }
        transactions = compared.subList(0, TIMED).toArray(Transaction[]::new);
        alike = IntStream.rangeClosed(1, QUANTITIES)
                .mapToObj(BigDecimal::valueOf)
                .flatMap(quantity -> Arrays.stream(transactions)
                        .map(each -> TransactionBuilder.builder(each)
                                .quantity(quantity)
                                .build()))
                .toArray(Transaction[]::new);
    }

    private static void requireSame(Answer expected, String name, Answer answer, Transaction transaction) {
        if (!expected.equals(answer)) {
            throw new IllegalStateException(
                    "The rulebook says %s, but %s says %s of %s".formatted(expected, name, answer, transaction));
        }
    }

    @TearDown
    public void stop() {
        evrete.close();
    }

    private Transaction transaction() {
        next = (next + 1) % TIMED;
        return transactions[next];
    }

    private Transaction anAlikeOne() {
        nextAlike = (nextAlike + 1) % alike.length;
        return alike[nextAlike];
    }

    /** The whole determination of another transaction of a cell that was met before. */
    @Benchmark
    public Determination cachedCellDetermination() {
        return cached.evaluate(anAlikeOne());
    }

    /** The indication of another transaction of a cell that was met before. */
    @Benchmark
    public Indication cachedCellIndication() {
        return cached.indicate(anAlikeOne());
    }

    /** The indication of a transaction that was met before. */
    @Benchmark
    public Indication cachedIndication() {
        return cached.indicate(transaction());
    }

    /** The whole determination of a transaction that was met before, with the reasons as data. */
    @Benchmark
    public Determination cachedDetermination() {
        return cached.evaluate(transaction());
    }

    /** The whole determination, nothing kept. */
    @Benchmark
    public Determination uncachedDetermination() {
        return uncached.evaluate(transaction(), REGIME);
    }

    /** The indication, nothing kept. */
    @Benchmark
    public Indication uncachedIndication() {
        return uncached.indicate(transaction(), REGIME);
    }

    @Benchmark
    public Answer handWritten() {
        return HandWritten.answer(transaction());
    }

    @Benchmark
    public Answer camunda() {
        return camunda.answer(transaction());
    }

    @Benchmark
    public Answer evrete() {
        return evrete.answer(transaction());
    }

    @Benchmark
    public Answer drools() {
        return drools.answer(transaction());
    }
}
