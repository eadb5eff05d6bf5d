package org.exportable.suite.mutation;

/** What came of a mutant. */
public enum Fate {
    /** A case fails under it. */
    NOTICED,
    /** It gives every transaction the outcome, the review policy and the exceptions that the rules do. */
    EQUIVALENT,
    /** No case fails under it, though there are transactions that it treats otherwise. */
    SURVIVED
}
