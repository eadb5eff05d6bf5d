package org.exportable.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.exportable.fact.Category;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What is unknown about the item. */
final class ItemGaps {

    private final Gaps gaps;
    private final Item item;

    ItemGaps(Gaps gaps) {
        this.gaps = gaps;
        this.item = gaps.transaction().item();
    }

    void find() {
        if (item.category() == Category.HBM) {
            new MemoryGaps(gaps).find();
            return;
        }
        new PerformanceGaps(gaps).find();
        flagUnlessKnown("item.dataCenter", item.dataCenter(), ItemBuilder::dataCenter);
        new BandwidthGaps(gaps).find();
        foundry();
        availability();
    }

    private void foundry() {
        if (item.transistorsBillion() == null) {
            gaps.addNumber(
                    "item.transistorsBillion", "Commodity.transistorsBillion", with(ItemBuilder::transistorsBillion));
        }
        if (item.processNodeNm() == null) {
            gaps.addNumber("item.processNodeNm", "Commodity.processNodeNm", with(ItemBuilder::processNodeNm));
        }
    }

    private void availability() {
        if (item.usAvailableSince() != null) {
            return;
        }
        gaps.add(List.of("item.usAvailableSince"), List.of(this::availabilities));
    }

    private List<Option> availabilities(Transaction before) {
        List<Option> options = new ArrayList<>();
        for (double boundary : gaps.boundaries().numbers("Commodity.usAvailableSince")) {
            LocalDate day = LocalDate.of((int) boundary / 10000, (int) boundary / 100 % 100, (int) boundary % 100);
            options.add(available("on or before " + day, day));
            options.add(available("after " + day, day.plusDays(1)));
        }
        return options;
    }

    private static Option available(String words, LocalDate day) {
        return Option.of(
                "item.usAvailableSince",
                new Possibility.Choice(words),
                transaction ->
                        ItemGaps.<LocalDate>with(ItemBuilder::usAvailableSince).apply(transaction, day));
    }

    private void flagUnlessKnown(String path, Boolean known, BiFunction<ItemBuilder, Boolean, ItemBuilder> setter) {
        if (known == null) {
            gaps.addFlag(path, with(setter));
        }
    }

    /** Fills in one component of the item. */
    static <T> BiFunction<Transaction, T, Transaction> with(BiFunction<ItemBuilder, T, ItemBuilder> setter) {
        return (transaction, value) -> TransactionBuilder.builder(transaction)
                .item(setter.apply(ItemBuilder.builder(transaction.item()), value)
                        .build())
                .build();
    }
}
