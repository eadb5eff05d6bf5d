package org.exportable.engine.compile;

import static org.exportable.engine.compile.RuleFiles.GOOD;
import static org.exportable.engine.compile.RuleFiles.PATH;
import static org.exportable.engine.compile.RuleFiles.moved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.exportable.law.Rulebook;
import org.exportable.law.RulebookException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the loader refuses when it looks at the files of a folder together. */
class LoaderRefusesFoldersTest {

    private static final String RULE = GOOD.substring(GOOD.indexOf("rule"));

    @TempDir
    Path folder;

    @TempDir
    Path overlay;

    private RuleFiles files;

    @BeforeEach
    void start() {
        files = new RuleFiles(folder);
    }

    @Test
    void a_name_used_twice_in_a_file_is_refused() {
        assertEquals("""
                classification/3A090.a/2023-11-17.drl, line 7: the name "3A090.a.1" is used twice
                classification/3A090.a/2023-11-17.drl, line 16: the name "3A090.a.1" is used twice""", files.write(PATH, GOOD + RULE).flaws());
    }

    @Test
    void a_name_used_in_two_provisions_is_refused() {
        String other = "classification/3A090.b/2023-11-17.drl";
        assertEquals(
                other + ", line 7: the name \"3A090.a.1\" is used twice",
                files.write(PATH, GOOD).write(other, moved(other)).flaws());
    }

    @Test
    void two_versions_of_a_provision_may_use_the_same_name() {
        String later = "classification/3A090.a/2024-04-04.drl";
        assertEquals("", files.write(PATH, GOOD).write(later, moved(later)).flaws());
    }

    @Test
    void more_than_five_rules_are_refused() {
        StringBuilder text = new StringBuilder(GOOD);
        for (int i = 2; i <= 6; i++) {
            text.append(RULE.replace("3A090.a.1\"\n", "3A090.a." + i + "\"\n"));
        }
        assertEquals(
                PATH + ": it has 6 rules; a file has one to 5",
                files.write(PATH, text.toString()).flaws());
    }

    @ParameterizedTest
    @CsvSource({
        "classification/3A090.a/2023-11-18.drl, the version is of 2023-11-18, but `acs-2023` takes effect on",
        "classification/3A090.a/november.drl, its name is no date such as 2023-11-17.drl",
        "classification/3A090.a/2023-02-30.drl, its name is no date such as 2023-11-17.drl",
        "rulings/3A090.a/2023-11-17.drl, `rulings` is no top folder of the law"
    })
    void a_file_in_the_wrong_place_is_refused(String path, String message) {
        String flaws = files.write(path, moved(path)).flaws();
        assertTrue(flaws.startsWith(path) && flaws.contains(message), () -> "was: " + flaws);
    }

    @Test
    void an_announcement_may_give_a_notice() {
        String path = "notice/news/2023-11-17.drl";
        String text = moved(path).replace("acs-2023", "press").replace("MeetsParameters(\"3A090.a\")", "Notice()");
        assertEquals("", files.write(path, text).flaws());
    }

    @ParameterizedTest
    @CsvSource({
        "@View(\"PUBLISHED\"), View",
        "@Until(\"2024-01-01\"), Until",
        "@ComplianceFrom(\"2024-01-01\"), ComplianceFrom"
    })
    void rules_of_a_file_that_disagree_on_an_annotation_are_refused(String annotation, String name) {
        String second = RULE.replace("3A090.a.1\"\n", "3A090.a.2\"\n").replace("when", annotation + "\nwhen");
        assertEquals(
                PATH + ": its rules do not agree on @" + name,
                files.write(PATH, GOOD + second).flaws());
    }

    @ParameterizedTest
    @CsvSource({"@View(\"SECRET\")", "@Until(\"soon\")", "@ComplianceFrom(\"2024-02-30\")"})
    void an_annotation_with_an_impossible_value_is_refused(String annotation) {
        String flaws =
                files.write(PATH, GOOD.replace("when", annotation + "\nwhen")).flaws();
        assertTrue(flaws.startsWith(PATH), () -> "was: " + flaws);
    }

    @Test
    void an_unknown_annotation_is_refused() {
        String flaws = files.write(PATH, GOOD.replace("when", "@Untill(\"2024-01-01\")\nwhen"))
                .flaws();
        assertTrue(flaws.startsWith(PATH) && flaws.contains("Untill"), () -> "was: " + flaws);
    }

    @Test
    void a_conclusion_of_a_later_stage_may_not_be_denied() {
        String review = "review/742.6-b-10/2023-11-17.drl";
        String text = moved(review)
                .replace("3A090.a.1\"\n", "742.6(b)(10)\"\n")
                .replace("MeetsParameters(\"3A090.a\")", "Review(Policy.CASE_BY_CASE)");
        String flaws = files.write(
                        PATH, GOOD.replace("Commodity( totalProcessingPerformance >= 4800 )", "not Review()"))
                .write(review, text)
                .flaws();
        assertEquals(
                PATH + ", line 7: rule \"3A090.a.1\" denies Review, which rules of its own or a later stage insert",
                flaws);
    }

    @Test
    void every_flaw_of_a_folder_is_named_at_once() {
        String other = "classification/3A090.b/2023-11-17.drl";
        String flaws = files.write(PATH, GOOD.replace("4800", "null"))
                .write(other, moved(other).replace("acs-2023", "acs-2024").replace("3A090.a.1\"\n", "3A090.b.1\"\n"))
                .flaws();
        assertEquals(2, flaws.lines().count(), flaws);
    }

    @Test
    void a_second_version_of_one_date_is_refused() {
        Rulebook below = files.write(PATH, GOOD).compile().rulebook();
        new RuleFiles(overlay).write(PATH, GOOD.replace("4800", "4000"));
        RulebookException refused =
                assertThrows(RulebookException.class, () -> RulebookCompiler.compile(overlay, below));
        assertEquals(
                PATH + ", line 1: the rulebook below has a version of this date; a provision has one version of a date",
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "'kind: INTERIM_FINAL_RULE', 'kind: LETTR'",
        "'kind: INTERIM_FINAL_RULE', 'kind: LETTER\n  colour: red'",
        "'kind: INTERIM_FINAL_RULE', 'kind: LETTER\n  kind: LETTER'",
        "'kind: INTERIM_FINAL_RULE', 'views: []'",
        "'[2023-11-17, 2024-04-04]', '[2024-04-04, 2023-11-17]'",
        "'[2023-11-17, 2024-04-04]', '[]'",
        "'[2023-11-17, 2024-04-04]', '[2023-11-31]'",
        "'certainty: TEXT', 'certainty: SURE'"
    })
    void a_bad_table_of_instruments_is_refused(String good, String bad) {
        String table = RuleFiles.INSTRUMENTS.replace(good, bad.replace("\\n", "\n"));
        String flaws = files.write("instruments.yaml", table).write(PATH, GOOD).flaws();
        assertTrue(flaws.startsWith("instruments.yaml"), () -> "was: " + flaws);
    }

    @Test
    void a_folder_without_rules_is_refused() {
        assertEquals("rules: there is no rule", files.flaws());
    }
}
