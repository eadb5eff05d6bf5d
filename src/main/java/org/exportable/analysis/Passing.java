package org.exportable.analysis;

import java.util.BitSet;

/**
 * The rules that a part of a transaction does not keep from firing: a bit for each rule, by its number. Not to be changed.
 *
 * @param certain those for which the part is as they ask, and those that ask nothing of it
 * @param possible these, and those for which it could be
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
