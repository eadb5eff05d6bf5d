package org.exportable.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AesCodesTest {

    /** A code that was not found is none; so is that of an exception before its first day. */
    @ParameterizedTest
    @CsvSource({
        "BIS license, 2025-06-01, C30",
        "NLR, 2025-06-01, C33",
        "NAC, 2023-11-17, C67",
        "NAC, 2023-11-16,",
        "ACA, 2025-06-01, C68",
        "LPP, 2025-06-01, C75",
        "TSU, 2025-06-01, C44",
        "HBM, 2025-06-01,",
        "AIA, 2025-06-01,",
        "ACM, 2025-06-01,",
        "XYZ, 2025-06-01,"
    })
    void a_known_code_is_given(String authorization, LocalDate day, String code) {
        assertEquals(code, AesCodes.standard().of(authorization, day).orElse(null));
    }
}
