package org.exportable.analysis;

import java.util.BitSet;
import java.util.List;

/**
 * What a law can tell of a part of a transaction. Two of the same kind are one to it.
 *
 * @param notes what is to be said about its countries
 * @param beside what tells it from others beside its traits
 * @param traits see {@link Traits}; null where the rules see no such part
 */
record PartKind(List<String> notes, List<Object> beside, BitSet traits) {}
