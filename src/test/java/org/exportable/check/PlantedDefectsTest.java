package org.exportable.check;

import static org.exportable.check.SmallLaw.CHIP;
import static org.exportable.check.SmallLaw.CONDITION;
import static org.exportable.check.SmallLaw.LICENSE;
import static org.exportable.check.SmallLaw.LICENSE_OF_2024;
import static org.exportable.check.SmallLaw.file;
import static org.exportable.check.SmallLaw.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of defect, planted into a small rulebook, is found, and nothing else is. */
class PlantedDefectsTest {

    private static final String FIRST = "@Instrument(\"first\")";

    @TempDir
    private Path folder;

    private SmallLaw law;

    @BeforeEach
    void small() {
        law = new SmallLaw(folder);
    }

    private void finds(Kind kind, String file, String subject, String words) {
        List<Finding> findings = law.findings();
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        assertEquals(kind, finding.kind(), finding::toString);
        assertEquals(file, finding.file());
        assertEquals(subject, finding.subject());
        assertTrue(finding.message().contains(words), finding::message);
    }

    private static String ofFirst(String rule) {
        return rule.replace("@Instrument()", FIRST);
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertEquals(List.of(), law.findings());
    }

    @Test
    void a_version_that_lasts_on_beside_the_next_one() {
        law.change(LICENSE, FIRST, FIRST + " @Until(\"2024-01-01\")");
        finds(Kind.OVERLAP, LICENSE, "", "let it end on 2023-12-31");
    }

    @Test
    void a_version_that_ends_just_before_the_next_one_is_right() {
        law.change(LICENSE, FIRST, FIRST + " @Until(\"2023-12-31\")");
        assertEquals(List.of(), law.findings());
    }

    @Test
    void a_day_between_two_versions() {
        law.change(LICENSE, FIRST, FIRST + " @Until(\"2023-12-30\")");
        finds(Kind.GAP, LICENSE, "", "that of 2024-01-01, which binds from 2024-01-01 on");
    }

    @Test
    void a_gap_before_the_next_version_binds() {
        law.change(LICENSE, FIRST, FIRST + " @Until(\"2023-12-31\")")
                .change(
                        LICENSE_OF_2024,
                        "@Instrument(\"second\")",
                        "@Instrument(\"second\") @ComplianceFrom(\"2024-03-01\")");
        finds(Kind.GAP, LICENSE, "", "which binds from 2024-03-01 on");
    }

    @Test
    void a_version_that_the_next_one_overtakes_before_it_binds() {
        law.change(LICENSE, FIRST, FIRST + " @ComplianceFrom(\"2024-01-01\")");
        finds(Kind.NEVER_BINDS, LICENSE, "", "the version of 2024-01-01 takes its place by then");
    }

    @Test
    void a_version_that_ends_before_it_binds() {
        law.change(CONDITION, FIRST, FIRST + " @ComplianceFrom(\"2023-03-01\") @Until(\"2023-02-01\")");
        finds(Kind.NEVER_BINDS, CONDITION, "", "it counts until 2023-02-01");
    }

    @Test
    void comparisons_that_contradict_each_other() {
        law.add(
                CHIP,
                ofFirst(rule(
                        "odd",
                        "Commodity( totalProcessingPerformance >= 2400, totalProcessingPerformance < 1600 )",
                        "Classified(\"3A090.b\", \"b\")")));
        finds(Kind.NEVER_FIRES, CHIP, "odd", "its comparisons of Commodity contradict each other");
    }

    @Test
    void a_rule_that_asks_for_what_no_rule_concludes() {
        law.add(
                CHIP,
                ofFirst(rule("odd", "exists MeetsParameters( paragraph == \"3A090.a\" )", "Classified(\"x\", \"b\")")));
        finds(Kind.NEVER_FIRES, CHIP, "odd", "no rule in force concludes such a MeetsParameters");
    }

    @Test
    void conditions_that_exclude_each_other() {
        law.add(
                LICENSE_OF_2024,
                rule(
                                "odd",
                                "Commodity( totalProcessingPerformance < 1600 )\n    exists Classified( family == \"a\" )",
                                "LicenseRequired(\"x\", \"x\")")
                        .replace("@Instrument()", "@Instrument(\"second\")"));
        finds(Kind.NEVER_FIRES, LICENSE_OF_2024, "odd", "exclude each other");
    }

    @Test
    void a_notice_that_never_comes() {
        String path = "notice/odd/2023-01-01.drl";
        law.write(path, file(path, "first", rule("odd", "exists LicenseRequired( section == \"744\" )", "Notice()")));
        finds(Kind.NEVER_FIRES, path, "odd", "no rule in force concludes such a LicenseRequired");
    }

    @Test
    void a_rule_that_another_one_covers() {
        law.add(
                CHIP,
                ofFirst(rule(
                        "strong chip",
                        "Commodity( totalProcessingPerformance >= 9600 )",
                        "Classified(\"3A090.a\", \"a\")")));
        finds(Kind.SHADOWED, CHIP, "strong chip", "wherever it fires, rule \"chip\"");
    }

    @Test
    void a_rule_that_another_one_covers_only_from_2024_on_is_right() {
        String conclusion = "Classified(\"3A090.a\", \"a\")";
        String later = "classification/3A090.a/2024-01-01.drl";
        String other = "classification/4A090/2023-01-01.drl";
        law.write(
                        later,
                        file(
                                later,
                                "second",
                                rule("chip", "Commodity( totalProcessingPerformance >= 2400 )", conclusion)))
                .write(
                        other,
                        file(
                                other,
                                "first",
                                rule(
                                        "other",
                                        "Commodity( performanceDensity >= 1, totalProcessingPerformance >= 4000 )",
                                        conclusion)));
        assertEquals(List.of(), law.findings());
    }

    @Test
    void a_rule_with_a_citation_of_its_own_is_not_shadowed() {
        law.add(
                CHIP,
                ofFirst(rule(
                                "strong chip",
                                "Commodity( totalProcessingPerformance >= 9600 )",
                                "Classified(\"3A090.a\", \"a\")")
                        .replace("742.6(a)", "742.6(b)")));
        assertEquals(List.of(), law.findings());
    }

    @Test
    void two_rules_that_are_the_same_are_named_once() {
        law.add(
                CHIP,
                ofFirst(rule(
                        "chip again",
                        "Commodity( totalProcessingPerformance >= 4800 )",
                        "Classified(\"3A090.a\", \"a\")")));
        List<Finding> findings = law.findings();
        assertEquals(
                List.of(Kind.SHADOWED), findings.stream().map(Finding::kind).toList());
        assertTrue(findings.get(0).message().contains("its duplicate"), findings::toString);
    }

    @Test
    void a_condition_that_is_met_and_still_to_do() {
        law.add(
                CONDITION,
                ofFirst(rule(
                        "order later",
                        "Attestation( purchaseOrder != Answer.NO )",
                        "ExceptionCondition(\"NAC\", \"order\", Status.TO_DO)")));
        finds(
                Kind.CONTRADICTION,
                CONDITION,
                "order later",
                "`order` of NAC is TO_DO, and rule \"order\" (exception/740.8/2023-01-01.drl, line 4)");
    }

    @Test
    void two_policies_of_one_provision() {
        String path = "review/742.6/2023-01-01.drl";
        law.write(
                path,
                file(
                        path,
                        "first",
                        rule(
                                "denied",
                                "Destination( groups contains \"D:5\" )",
                                "Review(Policy.PRESUMPTION_OF_DENIAL)"),
                        rule("looked at", "Destination( country == \"CN\" )", "Review(Policy.CASE_BY_CASE)")));
        finds(Kind.CONTRADICTION, path, "looked at", "destination: China");
    }

    @Test
    void one_paragraph_in_two_families() {
        law.add(CHIP, ofFirst(rule("b chip", "Commodity( dataCenter == true )", "Classified(\"3A090.a\", \"b\")")));
        finds(Kind.CONTRADICTION, CHIP, "b chip", "3A090.a of family b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see above",
                "15 CRF 742.6(a)",
                "15 CFR 742",
                "15 CFR 742.6 (a)",
                "15 CFR 742.6(a",
                "88FR 100",
                "ECCN 3A90",
                "88 FR 999",
            })
    void a_citation_that_nobody_can_look_up(String citation) {
        law.change(CHIP, "15 CFR 742.6(a)", citation);
        finds(Kind.NO_SOURCE, CHIP, "chip", citation);
    }

    @Test
    void an_instrument_without_source() {
        law.change(
                "instruments.yaml",
                "  source: Federal Register\n  certainty: TEXT\nsecond",
                "  certainty: TEXT\nsecond");
        finds(Kind.NO_SOURCE, "instruments.yaml", "first", "has no `source`");
    }

    @Test
    void an_instrument_without_citation() {
        law.change("instruments.yaml", "  citation: 88 FR 200\n", "");
        finds(Kind.NO_SOURCE, "instruments.yaml", "second", "nobody can look up");
    }

    @Test
    void an_instrument_that_no_version_names() {
        law.change("instruments.yaml", "second:", """
                        third:
                          title: The third rule
                          citation: 89 FR 300
                          kind: FINAL_RULE
                          published: 2023-12-01
                          effective: [2024-01-01]
                          source: Federal Register
                          certainty: TEXT
                        second:""");
        finds(Kind.NO_EFFECT, "instruments.yaml", "third", "the law is the same without it");
    }

    @Test
    void an_instrument_that_enacts_again_what_stands_already() {
        law.change(LICENSE_OF_2024, "D:1", "D:5");
        finds(Kind.NO_EFFECT, "instruments.yaml", "second", "the law is the same without it");
    }

    @Test
    void a_draft_has_no_effect_by_its_nature() {
        law.change("instruments.yaml", "kind: FINAL_RULE\n  published: 2023", "kind: PROPOSED\n  published: 2023");
        assertEquals(List.of(), law.findings());
    }

    @Test
    void a_repeal_of_what_there_is_not() {
        law.change("instruments.yaml", "citation: 88 FR 200", "citation: 88 FR 200\n  repeals: [requirement/742.7]");
        finds(Kind.NO_EFFECT, "instruments.yaml", "second", "did you mean `requirement/742.6`?");
    }

    @Test
    void what_is_accepted_is_not_found() {
        law.change(LICENSE, FIRST, FIRST + " @Until(\"2023-12-30\")")
                .write(
                        "accepted-findings.yaml",
                        "- finding: GAP\n  file: %s\n  reason: It was so.\n".formatted(LICENSE));
        assertEquals(List.of(), law.findings());
    }

    @Test
    void what_is_accepted_and_is_not_there() {
        law.write("accepted-findings.yaml", "- finding: GAP\n  file: %s\n  reason: It was so.\n".formatted(LICENSE));
        finds(Kind.NOT_FOUND, "accepted-findings.yaml", "", "is accepted, but is not found");
    }
}
