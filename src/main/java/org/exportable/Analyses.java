package org.exportable;

import org.exportable.analysis.ChangeFinder;
import org.exportable.analysis.Evaluator;
import org.exportable.analysis.Sweeper;
import org.exportable.difference.Between;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.LoadedRulebook;

/** What can be asked about the laws of one rulebook. */
record Analyses(LoadedRulebook rules, Laws laws, Evaluator evaluator, ChangeFinder changes, Sweeper sweeper) {

    Between.Side side() {
        return new Between.Side(rules, laws, evaluator);
    }
}
