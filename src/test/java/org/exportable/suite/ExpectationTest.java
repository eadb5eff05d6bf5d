package org.exportable.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Alternative;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Reason;
import org.exportable.determination.Requirement;
import org.exportable.determination.ReviewPolicy;
import org.exportable.vocabulary.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static final Determination KNOWN = DeterminationBuilder.builder()
            .outcome(Outcome.LICENSE_REQUIRED)
            .classification(List.of("3A090.a", "4A090.a"))
            .requirements(List.of(
                    new Requirement("15 CFR 742.6(a)(6)(iii)", "acs-2023", ""),
                    new Requirement("15 CFR 744.23(a)(3)", "acs-2023", "")))
            .exceptions(List.of(exception("ACA", true), exception("NAC", true), exception("HBM", false), open("LPP")))
            .reviewPolicy(new ReviewPolicy(Policy.CASE_BY_CASE, "15 CFR 742.6(b)(10)", "", List.of()))
            .reasons(List.of(new Reason("3A090.a", "ECCN 3A090.a", "acs-2023", "", "", Map.of())))
            .decidingFacts(List.of("endUser.country", "exporter.name"))
            .alternatives(List.of(
                    new Alternative(Map.of(), Outcome.LICENSE_REQUIRED),
                    new Alternative(Map.of(), Outcome.LICENSE_EXCEPTION)))
            .build();

    private static ExceptionFinding exception(String symbol, Boolean available) {
        return new ExceptionFinding(symbol, "15 CFR 740." + symbol, available, "", List.of());
    }

    private static ExceptionFinding open(String symbol) {
        return exception(symbol, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OUTCOME                | LICENSE_REQUIRED
        CLASSIFICATION         | 3A090.a 4A090.a
        REVIEW_POLICY          | CASE_BY_CASE
        PROVISIONS             | 742.6(a)(6)(iii)
        PROVISIONS             | 742.6(a)(6)
        PROVISIONS             | 744.23 742.6
        PROVISIONS_NOT_CITED   | 742.6(a)(6)(i) 744.11
        EXCEPTIONS             | ACA NAC
        EXCEPTIONS             | NAC ACA
        EXCEPTIONS_AVAILABLE   | NAC
        EXCEPTIONS_UNAVAILABLE | HBM
        DECIDING_FACTS         | endUser.country exporter.name
        ALTERNATIVE_OUTCOMES   | LICENSE_EXCEPTION
        """)
    void an_expectation_is_met(Aspect aspect, String expected) {
        assertEquals(List.of(), mismatches(aspect, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OUTCOME                | NO_LICENSE_REQUIRED           | LICENSE_REQUIRED
        CLASSIFICATION         | 3A090.a                       | 3A090.a 4A090.a
        CLASSIFICATION         | 4A090.a 3A090.a               | 3A090.a 4A090.a
        REVIEW_POLICY          | NONE                          | CASE_BY_CASE
        PROVISIONS             | 742.6(a)(6)(i)                | 15 CFR 742.6(a)(6)(iii) 15 CFR 744.23(a)(3)
        PROVISIONS             | 742.6 746.8                   | 742.6 15 CFR 744.23(a)(3)
        PROVISIONS             | 3A090.a                       | 15 CFR 742.6(a)(6)(iii) 15 CFR 744.23(a)(3)
        PROVISIONS_NOT_CITED   | 744.11 744.23                 | 744.11
        PROVISIONS_NOT_CITED   | 744.11 3A090                  | 744.11
        PROVISIONS_NOT_CITED   | 744.11 742.6(b)               | 744.11
        EXCEPTIONS             | NAC                           | ACA NAC
        EXCEPTIONS             | ACA NAC LPP                   | ACA NAC
        EXCEPTIONS_AVAILABLE   | NAC LPP                       | ACA NAC
        EXCEPTIONS_UNAVAILABLE | LPP                           | HBM
        DECIDING_FACTS         | exporter.name endUser.country | endUser.country exporter.name
        ALTERNATIVE_OUTCOMES   | NO_LICENSE_REQUIRED           | LICENSE_REQUIRED LICENSE_EXCEPTION
        """)
    void an_expectation_that_is_not_met_says_what_would_be(Aspect aspect, String expected, String anew) {
        List<Mismatch> mismatches = mismatches(aspect, expected);
        assertEquals(1, mismatches.size());
        assertEquals(aspect, mismatches.get(0).aspect());
        assertEquals(anew, String.join(" ", mismatches.get(0).anew()));
    }

    private static List<Mismatch> mismatches(Aspect aspect, String expected) {
        return Cases.expecting(aspect, expected.split(" ")).mismatches(KNOWN);
    }

    @Test
    void without_a_review_there_is_no_policy() {
        Determination free = DeterminationBuilder.builder(KNOWN)
                .reviewPolicy(new ReviewPolicy(null, null, null, List.of()))
                .build();
        assertEquals(List.of(), Cases.expecting(Aspect.REVIEW_POLICY, "NONE").mismatches(free));
    }

    @Test
    void an_empty_list_expects_nothing_to_be_there() {
        assertEquals(
                Arrays.asList("3A090.a", "4A090.a"),
                Cases.expecting(Aspect.CLASSIFICATION).mismatches(KNOWN).get(0).anew());
    }

    @Test
    void only_what_was_expected_comes_to_be_expected_anew() {
        Expectation expected = new Expectation(Map.of(
                Aspect.OUTCOME, List.of("UNDETERMINED"),
                Aspect.REVIEW_POLICY, List.of("CASE_BY_CASE")));
        Expectation anew = expected.with(expected.mismatches(KNOWN));
        assertEquals(
                Map.of(Aspect.OUTCOME, List.of("LICENSE_REQUIRED"), Aspect.REVIEW_POLICY, List.of("CASE_BY_CASE")),
                anew.parts());
        assertEquals(List.of(), anew.mismatches(KNOWN));
    }

    @Test
    void a_case_that_cannot_fail_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Expectation(Map.of()));
    }
}
