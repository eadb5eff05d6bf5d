package org.exportable.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exportable.Exportable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimesTest {

    private static final Rulebook RULEBOOK = Exportable.standard().rulebook();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-01",
                "2025-05-01/PUBLISHED",
                "2025-05-01-ai-diffusion",
                "2025-05-01/PUBLISHED-acs-2023-ai-diffusion",
                "2025-05-01+path/to/rules",
                "2025-05-01/PUBLISHED-ai-diffusion-nvidia-h20-letter-2025+a-b/c+d"
            })
    void whatIsWrittenIsRead(String text) {
        assertEquals(text, Regimes.parse(text, RULEBOOK).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01-ai-difusion, did you mean `ai-diffusion`",
        "2025-05-01-ai-diffusion-acs-2032, is not an instrument",
        "2025-05-01/PUBLIC, write PUBLISHED or ENFORCED",
        "2025-02-30, begins with a day",
        "'', begins with a day",
        "2025-05-01x, cannot follow a day",
        "2025-05-01+, a folder of rules follows"
    })
    void whatIsWrongIsSaid(String text, String expected) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Regimes.parse(text, RULEBOOK));
        assertTrue(thrown.getMessage().contains(expected), thrown.getMessage());
    }
}
