package org.exportable.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What people can write into a transaction as they like. */
final class FreeText {

    /** No name of anything needs more; the rest of a longer one says nothing to a reader. */
    private static final int LONGEST = 200;

    private FreeText() {}

    /** The same transaction with other words in the place of the names of its parties. */
    static Transaction withNames(Transaction transaction, UnaryOperator<String> names) {
        return withParties(transaction, party -> PartyBuilder.from(party).withName(of(party.name(), names)));
    }

    /** The same transaction with other words in the place of all free text but names: id, item, roles, lists. */
    static Transaction withOther(Transaction transaction, UnaryOperator<String> words) {
        Transaction others = withParties(
                transaction,
                party -> PartyBuilder.builder(party)
                        .role(of(party.role(), words))
                        .lists(lists(party.lists(), words))
                        .build());
        Item item = ItemBuilder.builder(transaction.item())
                .name(of(transaction.item().name(), words))
                .alsoClassified(of(transaction.item().alsoClassified(), words))
                .build();
        return TransactionBuilder.builder(others)
                .id(of(transaction.id(), words))
                .item(item)
                .build();
    }

    /** The same with what is too long cut off. */
    static Transaction shortened(Transaction transaction) {
        return withOther(withNames(transaction, FreeText::shortened), FreeText::shortened);
    }

    static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : "%s... (%s characters)".formatted(text.substring(0, text.offsetByCodePoints(0, LONGEST)), length);
    }

    private static Transaction withParties(Transaction transaction, UnaryOperator<Party> change) {
        return TransactionBuilder.builder(transaction)
                .exporter(change.apply(transaction.exporter()))
                .consignee(change.apply(transaction.consignee()))
                .endUser(transaction.endUser() == null ? null : change.apply(transaction.endUser()))
                .intermediaries(
                        transaction.intermediaries().stream().map(change).toList())
                .build();
    }

    private static Set<String> lists(Set<String> lists, UnaryOperator<String> words) {
        return lists == null ? null : lists.stream().map(words).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String of(String text, UnaryOperator<String> words) {
        return text == null ? null : words.apply(text);
    }
}
