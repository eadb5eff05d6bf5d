package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.engine.Law;
import org.exportable.law.Regime;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;

/** A changed law has a witness exactly where the whole comparison finds a difference. */
class WitnessesTest {

    private static final Regime DAY = TestLaw.regime("2024-06-01");
    private static final Law LAW = TestLaw.LAWS.of(DAY);

    /** The law without each rule of the versions in a top folder, one at a time. */
    private static List<Law> withoutEachRule(String folder) {
        return LAW.selection().binding().stream()
                .filter(version -> version.provision().startsWith(folder))
                .flatMap(version -> version.rules().stream().map(rule -> without(rule, version)))
                .map(rulebook -> TestLaw.LAWS.changedTo(rulebook).of(DAY))
                .toList();
    }

    private static Rulebook without(Rule dropped, Version of) {
        List<Rule> left = new ArrayList<>(of.rules());
        left.remove(dropped);
        return TestLaw.rulebook().with(version -> version == of ? of.with(left) : version);
    }

    private static void assertAlike(String folder) {
        List<Law> changed = withoutEachRule(folder);
        assertFalse(changed.isEmpty());
        Witnesses witnesses = new Witnesses(DAY, LAW, changed);
        LawComparison comparison = new LawComparison(
                Stream.concat(Stream.of(LAW), changed.stream()).toList(), TestLaw.COUNTRIES, List.of());
        for (Law each : changed) {
            assertEquals(
                    comparison.between(LAW, each, 1).isEmpty(),
                    witnesses.of(each).isEmpty(),
                    () -> "without a rule of " + folder);
        }
    }

    @Test
    void what_is_not_modelled() {
        assertAlike("coverage");
    }

    @Test
    void requirements() {
        assertAlike("requirement/742");
    }

    @Test
    void exceptions() {
        assertAlike("exception/740.8-");
    }

    @Test
    void reviews() {
        assertAlike("review/742");
    }
}
