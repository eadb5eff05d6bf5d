package org.exportable.analysis;

/** How cases were found: by cutting in two what is open in one dimension, again and again. */
sealed interface CaseTree {

    /**
     * Where nothing was cut any more.
     *
     * @param number the case's
     */
    record Leaf(int number) implements CaseTree {}

    /**
     * A cut.
     *
     * @param split the two parts of what was open
     * @param holding what became of the one part
     * @param failing what became of the other
     */
    record Cut(OpenFacts.Split split, CaseTree holding, CaseTree failing) implements CaseTree {}
}
