package org.exportable.rival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.exportable.Exportable;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The rulebook and a second implementation, written from the regulations without it, say the same. */
class HandWrittenEqualsRulesTest {

    private static final Exportable.Under LAW = TestLaw.EXPORTABLE.under(TestLaw.regime(CompleteTransactions.DAY));

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE, seed = "20240601")
    void of_any_complete_transaction(@ForAll long seed) {
        assertAgreement(CompleteTransactions.one(seed));
    }

    static Stream<String> countries() {
        return TestLaw.COUNTRIES.all().stream().map(Country::code);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void of_a_strong_chip_to_every_country(String country) {
        assertAgreement(strongChip("to", country));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void of_a_strong_chip_for_a_firm_whose_parent_is_in_any_country(String country) {
        assertAgreement(strongChip("endUser.parentHeadquarters", country));
    }

    /** To a German company, but for one fact. */
    private static Transaction strongChip(String path, String country) {
        ObjectNode document = RandomFacts.base();
        document.put("date", CompleteTransactions.DAY);
        RandomFacts.set(document, "item.totalProcessingPerformance", "15824");
        RandomFacts.set(document, path, '"' + country + '"');
        return RandomFacts.transaction(document);
    }

    private static void assertAgreement(Transaction transaction) {
        assertEquals(HandWritten.answer(transaction), Answer.of(LAW.indicate(transaction)), () -> "for " + transaction);
    }
}
