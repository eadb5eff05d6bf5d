package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.exportable.TestLaw;
import org.exportable.law.Regime;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Cases;
import org.exportable.suite.Expectation;
import org.exportable.suite.LawUnderTest;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuiteReportTest {

    private static CaseResult result(SuiteCase tested) {
        return LawUnderTest.of(TestLaw.EXPORTABLE)
                .run(tested, Regime.on(tested.transaction().date()));
    }

    private static final CaseResult FAILED = result(Cases.h20("h20")
            .title("An H20 to China")
            .expected(new Expectation(Map.of(
                    Aspect.OUTCOME, List.of("LICENSE_EXCEPTION"),
                    Aspect.EXCEPTIONS, List.of("NAC"),
                    Aspect.REVIEW_POLICY, List.of("UNPUBLISHED"))))
            .source("A source that is known well enough to be given here")
            .certainty("published")
            .build());

    @Test
    void a_failure_shows_both_sides_with_source_and_reasons() {
        assertEquals("""
                FAILED h20
                  An H20 to China
                  cases.yaml, line 1; under the law of 2025-05-01
                              expected                                actual
                  outcome     LICENSE_EXCEPTION                       LICENSE_REQUIRED
                  exceptions  NAC                                     (none)
                  because     A source that is known well enough to   - 15 CFR 744.23(a)(3) (ear-2022): The
                              be given here                           consignee or the end user is
                              (published)                             headquartered in, or has an ultimate
                                                                      parent headquartered in, Macau or a
                                                                      destination in Country Group D:5.
                                                                      - 15 CFR 744.23(b)
                                                                      (nvidia-h20-letter-2025): BIS informed
                                                                      NVIDIA that the H20 and circuits that
                                                                      reach its memory or interconnect
                                                                      bandwidth need a license to Macau and
                                                                      Country Group D:5, China included.
                                                                      - 15 CFR 744.23(b)
                                                                      (nvidia-h20-letter-2025): BIS informed
                                                                      NVIDIA that the H20 and circuits that
                                                                      reach its memory or interconnect
                                                                      bandwidth need a license for
                                                                      recipients headquartered or parented
                                                                      in Macau or Country Group D:5.
                                                                      - 15 CFR 744.21(b), 744.23(b)
                                                                      (ear-2022): How applications under the
                                                                      letter are reviewed has not been
                                                                      published.
                                                                      - not 3A090.b.1: TPP 2368 is below
                                                                      2400
                                                                      - not 3A090.b.2: performance density
                                                                      2.90909 is below 3.2
                                                                      - not 3A090.a.1: TPP 2368 is below
                                                                      4800
                """, SuiteReport.failure(FAILED, 92, false));
    }

    @Test
    void colour_is_for_terminals() {
        assertTrue(SuiteReport.failure(FAILED, 92, true).startsWith("\u001b[1mFAILED h20"));
        assertFalse(SuiteReport.failure(FAILED, 92, false).contains("\u001b"));
    }

    @Test
    void a_title_cannot_steer_a_terminal() {
        String text = SuiteReport.failure(
                result(Cases.h20("\u001b[31mred")
                        .title("\u0007\u009b31m bell")
                        .expected(Cases.expecting(Aspect.OUTCOME, "UNDETERMINED"))
                        .build()),
                92,
                false);
        assertTrue(text.startsWith("FAILED ?[31mred\n  ??31m bell\n"));
    }

    @Test
    void json_has_everything_of_a_case_that_failed() {
        JsonNode line = JsonMapper.shared().readTree(SuiteReport.json(FAILED));
        assertEquals(
                List.of("id", "title", "file", "line", "regime", "passed", "mismatches", "reasons"),
                List.copyOf(line.propertyNames()));
        assertEquals("\"2025-05-01\"", line.get("regime").toString());
        assertEquals("false", line.get("passed").toString());
        assertEquals(
                "[{\"expectation\":\"outcome\",\"expected\":[\"LICENSE_EXCEPTION\"],\"actual\":[\"LICENSE_REQUIRED\"]},"
                        + "{\"expectation\":\"exceptions\",\"expected\":[\"NAC\"],\"actual\":[]}]",
                line.get("mismatches").toString());
        assertEquals("15 CFR 744.23(a)(3)", line.at("/reasons/0/provision").asString());
    }

    @Test
    void json_has_a_line_for_a_case_that_passed_too() {
        assertEquals(
                "{\"id\":\"h20\",\"title\":null,\"file\":\"cases.yaml\",\"line\":1,\"regime\":\"2025-05-01\",\"passed\":true,"
                        + "\"mismatches\":[],\"reasons\":[]}\n",
                SuiteReport.json(result(Cases.h20("h20").build())));
    }
}
