package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Facts;
import org.junit.jupiter.api.Test;

class SettlerTest {

    private static final int PAIRS = 500;
    private static final double SHARE = 0.4;

    private final Settler settler = new Settler(TestLaw.law("2026-03-01"));

    @Test
    void what_is_settled_beside_another_transaction_has_the_facts_that_it_has_alone() {
        RandomFacts random = new RandomFacts(1);
        for (int i = 0; i < PAIRS; i++) {
            Transaction one = RandomFacts.transaction(random.gappy(SHARE, SHARE));
            Transaction other = RandomFacts.transaction(random.gappy(SHARE, SHARE));
            Facts facts = settler.settle(one);
            for (Transaction mixed : mixed(one, other)) {
                assertEquals(settler.settle(mixed), settler.settle(mixed, one, facts), mixed::toString);
            }
        }
    }

    /** One transaction with something of another. */
    private static List<Transaction> mixed(Transaction one, Transaction other) {
        return List.of(
                one,
                with(one).to(other.to()).build(),
                with(one).item(other.item()).build(),
                with(one)
                        .item(ItemBuilder.builder(other.item())
                                .name(one.item().name())
                                .catalog(one.item().catalog())
                                .build())
                        .build(),
                with(one).quantity(other.quantity()).build(),
                with(one).exporter(other.exporter()).build(),
                with(one).consignee(other.consignee()).build(),
                with(one)
                        .consignee(PartyBuilder.builder(other.consignee())
                                .name(one.consignee().name())
                                .build())
                        .build(),
                with(one).endUser(other.endUser()).build(),
                with(one).attestations(other.attestations()).build());
    }

    private static TransactionBuilder with(Transaction one) {
        return TransactionBuilder.builder(one);
    }
}
