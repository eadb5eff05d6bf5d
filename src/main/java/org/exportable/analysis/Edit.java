package org.exportable.analysis;

import java.util.function.BiFunction;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** Changes of single facts inside a transaction. */
final class Edit {

    private Edit() {}

    static <T> BiFunction<Transaction, T, Transaction> item(BiFunction<ItemBuilder, T, ItemBuilder> set) {
        return (transaction, value) -> TransactionBuilder.from(transaction)
                .withItem(set.apply(ItemBuilder.builder(transaction.item()), value)
                        .build());
    }

    static <T> BiFunction<Transaction, T, Transaction> memory(
            BiFunction<HighBandwidthMemory, T, HighBandwidthMemory> set) {
        return (transaction, value) -> Edit.<HighBandwidthMemory>item(ItemBuilder::hbm)
                .apply(transaction, set.apply(transaction.item().hbm(), value));
    }

    static <T> BiFunction<Transaction, T, Transaction> attestations(
            BiFunction<AttestationsBuilder, T, AttestationsBuilder> set) {
        return (transaction, value) -> TransactionBuilder.from(transaction)
                .withAttestations(set.apply(AttestationsBuilder.builder(transaction.attestations()), value)
                        .build());
    }
}
