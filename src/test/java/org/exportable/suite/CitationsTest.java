package org.exportable.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource({
        "15 CFR 742.6(a)(6)(iii), 742.6(a)(6)(iii), true",
        "15 CFR 742.6(a)(6)(iii), 742.6(a)(6), true",
        "15 CFR 742.6(a)(6)(iii), 742.6, true",
        "15 CFR 742.6(a)(6)(iii), 742, true",
        "15 CFR 742.6(a)(6)(iii), 742.6(a)(6)(i), false",
        "15 CFR 744.11, 744.1, false",
        "15 CFR 744.1, 744.11, false",
        "15 CFR 1744.1, 744.1, false",
        "'15 CFR 744.21(b), 744.23(b)', 744.23(b), true",
        "15 CFR 744.11 and 744.1, 744.1, true",
        "ECCN 3A090.a.1, 3A090.a, true",
        "ECCN 3A090.a.1, A090, false",
        "ECCN 3A090.a.1, 3a090, false"
    })
    void a_citation_is_of_its_paragraph_and_of_what_that_is_part_of(String citation, String paragraph, boolean cites) {
        assertEquals(cites, Citations.cites(citation, paragraph));
    }
}
