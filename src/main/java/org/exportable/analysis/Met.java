package org.exportable.analysis;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * What was said of the transactions that were asked about lately, more than once: of one that is asked about for the first time
 * only its hash is remembered, which costs next to nothing. Each has a few places, of which it takes one that is free or any
 * other. Thread-safe.
 *
 * @param <A> what is said
 */
final class Met<A> {

    private static final int PLACES_OF_ONE = 4;

    private final AtomicReferenceArray<Said<A>> places;
    /** The hashes of what was asked about, side by side: a wrong one only makes an answer be looked for in vain. */
    private final AtomicIntegerArray hashes;

    /** @param most how many answers are kept, 4 at least, rounded up to a power of 2; 0 for none */
    Met(int most) {
        this.places = new AtomicReferenceArray<>(most == 0 ? 0 : Integer.highestOneBit(2 * most - 1));
        this.hashes = new AtomicIntegerArray(places.length());
    }

    /** @param anew works the answer out where it is not at hand */
    A of(Transaction transaction, Regime regime, Supplier<A> anew) {
        if (places.length() == 0) {
            return anew.get();
        }
        int hash = Asked.hash(transaction, regime);
        int first = (hash ^ hash >>> 16) * PLACES_OF_ONE & places.length() - 1;
        int free = first + (hash >>> 8 & PLACES_OF_ONE - 1);
        for (int place = first; place < first + PLACES_OF_ONE; place++) {
            if (hashes.get(place) == hash) {
                return again(place, new Asked(transaction, regime, hash), anew);
            }
            free = hashes.get(place) == 0 ? place : free;
        }
        hashes.set(free, hash);
        return anew.get();
    }

    private A again(int place, Asked asked, Supplier<A> anew) {
        Said<A> said = places.get(place);
        if (said != null && said.asked.equals(asked)) {
            return said.answer;
        }
        A answer = anew.get();
        places.set(place, new Said<>(asked, answer));
        return answer;
    }

    private record Said<A>(Asked asked, A answer) {}
}
