package org.exportable.analysis;

import java.util.BitSet;

/**
 * The rules that a part of a transaction does not keep from firing, as bits of long numbers.
 *
 * @param certain those for which it is as they ask
 * @param possible those for which it could be; not to be changed, as the others
 */
record Passing(long[] certain, long[] possible) {

    static Passing of(BitSet certain, BitSet possible, int rules) {
        return new Passing(words(certain, rules), words(possible, rules));
    }

    /** A set of rules in as many words as all of them take. */
    static long[] words(BitSet some, int rules) {
        long[] words = new long[(rules + Long.SIZE - 1) / Long.SIZE];
        long[] used = some.toLongArray();
        System.arraycopy(used, 0, words, 0, used.length);
        return words;
    }
}
