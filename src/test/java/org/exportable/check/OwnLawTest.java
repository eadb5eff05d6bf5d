package org.exportable.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.engine.compile.AcceptancesReader;
import org.exportable.law.Acceptance;
import org.exportable.law.Rulebook;
import org.junit.jupiter.api.Test;

/** The law that the program comes with, whole. */
class OwnLawTest {

    @Test
    void nothing_is_found_but_what_is_accepted_and_all_that_is_accepted_is_found() {
        List<Acceptance> accepted = AcceptancesReader.standard();
        assertFalse(accepted.isEmpty());
        assertEquals(List.of(), RulebookCheck.of(TestLaw.LAWS, Rulebook.EMPTY, accepted));
    }
}
