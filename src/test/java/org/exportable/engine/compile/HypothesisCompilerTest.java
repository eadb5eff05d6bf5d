package org.exportable.engine.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.exportable.law.Hypothesis;
import org.exportable.law.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules with other numbers are compiled from their own texts. */
class HypothesisCompilerTest {

    private static final LoadedRulebook LAW = LoadedRulebook.standard();
    private static final String OF_2023 = "classification/3A090.a/2023-11-17";
    private static final Hypothesis LINE =
            new Hypothesis(OF_2023, "3A090.a.1", "totalProcessingPerformance", 4800, 4000);

    private static final String HOUSE = "requirement/house/2023-11-17.drl";
    private static final String HOUSE_RULE = """
            package law.requirement.phouse.v2023_11_17;

            import org.exportable.fact.*;
            import org.exportable.vocabulary.*;

            rule "House rule"
                @Instrument("acs-2023")
                @Provision("Manual 1")
                @Because("Chips of %s are asked about.")
            when
                Commodity( totalProcessingPerformance %s )
            then
                insert(new LicenseRequired("house", "Manual 1"));
            end
            """;

    @TempDir
    private Path folder;

    private static Version version(LoadedRulebook rules, String id) {
        return rules.rulebook().versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_the_version_that_is_changed_is_another() {
        LoadedRulebook changed = LAW.assuming(Set.of(LINE));
        assertEquals(
                1,
                changed.rulebook().versions().stream()
                        .filter(version -> !LAW.rulebook().versions().contains(version))
                        .count());
        assertFalse(version(changed, OF_2023)
                .modelClass()
                .equals(version(LAW, OF_2023).modelClass()));
    }

    @Test
    void its_text_has_the_other_number() {
        LoadedRulebook changed = LAW.assuming(Set.of(LINE));
        String text = changed.texts().apply(version(changed, OF_2023));
        assertTrue(text.contains("totalProcessingPerformance >= 4000"), text);
        assertTrue(text.contains("totalProcessingPerformance >= 1600, performanceDensity >= 5.92"), text);
        assertTrue(text.contains("of 4800 or more. (Hypothetical: totalProcessingPerformance 4000 instead of 4800.)"));
    }

    @Test
    void what_is_compiled_is_what_the_rulebook_says_without_compiling() {
        assertEquals(
                LAW.rulebook().assuming(Set.of(LINE)).versions().stream()
                        .map(Version::rules)
                        .toList(),
                LAW.assuming(Set.of(LINE)).rulebook().versions().stream()
                        .map(Version::rules)
                        .toList());
    }

    @Test
    void the_rulebook_has_another_name() {
        assertEquals(
                LAW.rulebook().sha256() + "+hypothetical",
                LAW.assuming(Set.of(LINE)).rulebook().sha256());
    }

    @Test
    void a_rule_of_a_folder_laid_over_is_changed_in_its_own_text() {
        new RuleFiles(folder).write(HOUSE, HOUSE_RULE.formatted(">= 100", ">= 100"));
        LoadedRulebook laid = LAW.with(folder);
        LoadedRulebook changed = laid.assuming(Set.of(house()));
        assertTrue(changed.texts()
                .apply(version(changed, "requirement/house/2023-11-17"))
                .contains("totalProcessingPerformance >= 50 )"));
        assertSame(version(laid, OF_2023), version(changed, OF_2023));
    }

    @Test
    void a_comparison_that_is_not_written_whole_is_refused() {
        new RuleFiles(folder).write(HOUSE, HOUSE_RULE.formatted("100 to 200", "> 10 && >= 100"));
        LoadedRulebook laid = LAW.with(folder);
        var thrown = assertThrows(IllegalArgumentException.class, () -> laid.assuming(Set.of(house())));
        assertTrue(thrown.getMessage().startsWith(HOUSE), thrown.getMessage());
    }

    private static Hypothesis house() {
        return new Hypothesis("requirement/house/2023-11-17", "House rule", "totalProcessingPerformance", 100, 50);
    }

    @Test
    void an_attribute_with_whole_numbers_takes_no_other() {
        Hypothesis half = new Hypothesis(
                "review-condition/748-Supp-2-dd-1-scope/2026-01-15",
                "748 Supp. 2 (dd)(1) available in the United States",
                "usAvailableSince",
                20260115,
                20260115.5);
        var thrown = assertThrows(IllegalArgumentException.class, () -> LAW.assuming(Set.of(half)));
        assertTrue(thrown.getMessage().contains("whole number"), thrown.getMessage());
    }
}
