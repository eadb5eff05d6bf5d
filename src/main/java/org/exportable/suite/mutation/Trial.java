package org.exportable.suite.mutation;

import org.exportable.difference.Witness;

/**
 * What came of a mutant.
 *
 * @param mutant the mutant
 * @param fate what came of it
 * @param noticedBy id of the first case that fails under it; null where none does
 * @param witness a transaction that it treats otherwise, where it survived; else null
 */
public record Trial(Mutant mutant, Fate fate, String noticedBy, Witness witness) {

    static Trial noticed(Mutant mutant, Tested by) {
        return new Trial(mutant, Fate.NOTICED, by.tested().id(), null);
    }

    /** @param witness null if there is none */
    static Trial unnoticed(Mutant mutant, Witness witness) {
        return new Trial(mutant, witness == null ? Fate.EQUIVALENT : Fate.SURVIVED, null, witness);
    }
}
