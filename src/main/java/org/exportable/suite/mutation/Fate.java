package org.exportable.suite.mutation;

/** What came of a mutant. */
public enum Fate {
    /** A case fails under it. */
    NOTICED,
    /** It treats every transaction as the rules do, so that no case could fail under it. */
    EQUIVALENT,
    /** No case fails under it, though there are transactions that it treats otherwise. */
    SURVIVED
}
