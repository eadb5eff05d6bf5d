package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;

/**
 * What rules can tell of a part of a transaction. Two of the same kind are one to them, and one object.
 *
 * @param notes what is to be said about its countries
 * @param beside what tells it from others beside its traits
 * @param traits of each fact that the rules see of it, see {@link Traits}
 * @param passing the rules that it lets pass
 * @param rest what else tells it from others that let the same rules pass: notes, and what is unknown; of those that are equal
 *     one object
 * @param number counts the kinds of this part, from 0
 */
record PartKind(
        List<String> notes, List<Object> beside, List<BitSet> traits, Passing passing, Object rest, int number) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
