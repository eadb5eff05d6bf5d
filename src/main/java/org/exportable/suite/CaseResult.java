package org.exportable.suite;

import java.util.List;
import org.exportable.determination.Determination;
import org.exportable.law.Regime;

/**
 * What came of a case.
 *
 * @param tested the case
 * @param regime the law that was asked
 * @param mismatches the expectations that are not met; empty where the case passed
 * @param determination what the law indicates, with the reasons; null where the case passed, for nobody asks then
 */
public record CaseResult(SuiteCase tested, Regime regime, List<Mismatch> mismatches, Determination determination) {

    public CaseResult {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether all is as expected. */
    public boolean passed() {
        return mismatches.isEmpty();
    }
}
