package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.exportable.determination.Determination;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.ProcessingRate;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The order in which facts are listed, and the format they are written in, make no difference. */
class OrderPropertyTest {

    private static final String SEED = "20221007";
    private static final String REGIME = "2025-10-01";

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** All that an answer consists of, but the reasons, which name the first fact that matches. */
    private static List<Object> answer(Transaction transaction) {
        Determination each = TestLaw.evaluate(transaction, REGIME);
        return List.of(
                each.outcome(),
                each.classification(),
                each.requirements(),
                each.exceptions(),
                String.valueOf(each.reviewPolicy().policy()),
                each.notices(),
                each.validFrom(),
                String.valueOf(each.validUntil()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_order_of_intermediaries_does_not_matter(@ForAll long seed) {
        Party listed = PartyBuilder.builder(Transactions.party("CN", "CN"))
                .listedOwnership(new BigDecimal("0.5"))
                .build();
        Party packager = PartyBuilder.from(Transactions.party("TW", "TW")).withRole("OSAT");
        List<Party> parties = List.of(listed, packager, Transactions.party("MO", "US"), Transactions.party("US", "US"));
        Transaction transaction = RandomFacts.transaction(new RandomFacts(seed).next(0.1));
        assertEquals(
                answer(TransactionBuilder.from(transaction).withIntermediaries(parties)),
                answer(TransactionBuilder.from(transaction).withIntermediaries(shuffled(parties, seed))));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_order_of_rates_does_not_matter(@ForAll long seed) {
        List<ProcessingRate> rates = List.of(
                new ProcessingRate(4, new BigDecimal(1100)),
                new ProcessingRate(8, new BigDecimal(600)),
                new ProcessingRate(16, new BigDecimal(290)));
        assertEquals(answer(withRates(rates)), answer(withRates(shuffled(rates, seed))));
    }

    private static Transaction withRates(List<ProcessingRate> rates) {
        return Transactions.to(
                "CN",
                ItemBuilder.builder(Transactions.chip().build())
                        .totalProcessingPerformance(null)
                        .processing(rates)
                        .build());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_transaction_is_the_same_in_json_and_in_yaml(@ForAll long seed) {
        var document = new RandomFacts(seed).next(0.3);
        assertEquals(
                TestLaw.read("t.json", JsonMapper.shared().writeValueAsString(document)),
                TestLaw.read("t.yaml", new YAMLMapper().writeValueAsString(document)));
    }
}
