package org.exportable.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter binds a company however its name is written. */
class CompanyNameTest {

    @ParameterizedTest
    @CsvSource({
        "NVIDIA, NVIDIA",
        "' nvidia  corporation ', NVIDIA",
        "'Advanced Micro Devices, Inc.', ADVANCED MICRO DEVICES",
        "'Intel Corp., Ltd.', INTEL",
        "Co., CO",
        "'(Intel)', INTEL",
        "'寒武纪', ''",
        "'', ''",
        ", ''"
    })
    void has_neither_punctuation_nor_legal_form(String name, String shortName) {
        assertEquals(shortName, CompanyName.shortName(name));
    }
}
