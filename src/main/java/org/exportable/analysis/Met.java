package org.exportable.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * What was said of the transactions that are asked about most. Thread-safe.
 *
 * @param <A> what is said
 */
final class Met<A> {

    private final Cache<Asked, A> answers;

    /** @param most how many answers are kept */
    Met(int most) {
        this.answers =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** @param anew works the answer out where it is not at hand */
    A of(Transaction transaction, Regime regime, Supplier<A> anew) {
        Asked asked = new Asked(transaction, regime);
        A answer = answers.getIfPresent(asked);
        if (answer == null) {
            answer = anew.get();
            answers.put(asked, answer);
        }
        return answer;
    }
}
