package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Regime;
import org.exportable.law.Stage;
import org.junit.jupiter.api.Test;

/** Each law is a set of rules that have the same numbers in all laws. */
class NumberedRulesTest {

    private static final NumberedRules ALL = new NumberedRules(TestLaw.LAWS.rules());

    private static List<PlainRule> inOrder(DecisiveRules rules, Stage stage) {
        return rules.of(stage).stream().mapToObj(ALL::get).toList();
    }

    @Test
    void the_rules_of_a_law_keep_their_order_among_those_of_all_laws() {
        for (LocalDate day : TestLaw.LAWS.changeDays()) {
            for (Regime regime : List.of(Regime.on(day), Regime.on(day).published())) {
                Law law = TestLaw.LAWS.of(regime);
                DecisiveRules rules = new DecisiveRules(law, ALL);
                for (Stage stage : Stage.values()) {
                    assertEquals(law.plain().decisive(stage), inOrder(rules, stage), () -> stage + " of " + regime);
                }
            }
        }
    }

    @Test
    void laws_of_days_between_which_no_country_changes_its_groups_share_the_countries() {
        assertSame(
                TestLaw.law("2025-04-15").atlas(),
                TestLaw.law("2025-06-01/PUBLISHED").atlas());
    }
}
