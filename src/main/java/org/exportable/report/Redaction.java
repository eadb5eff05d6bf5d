package org.exportable.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Reason;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** Hides who the parties of one transaction are, in it and in whatever is said of it. */
public final class Redaction {

    /** Words of the item's name, of which a rule may have compared one. */
    private static final String ITEM_NAMES = "names";

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Pattern names;
    private final UnaryOperator<String> withheld;
    private final boolean itemIsKnown;

    /**
     * One for a transaction.
     *
     * @param hidden tokens by what they stand for
     * @param withheld what stands for free text that is no name
     * @param itemIsKnown whether the item's name is that of the catalogue
     */
    Redaction(Map<String, String> hidden, UnaryOperator<String> withheld, boolean itemIsKnown) {
        hidden.forEach((name, token) -> tokens.put(Redactions.folded(name), token));
        this.names = hidden.isEmpty()
                ? null
                : Pattern.compile(
                        hidden.keySet().stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Redaction::expression)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.withheld = withheld;
        this.itemIsKnown = itemIsKnown;
    }

    /** The name as whole words, with whatever blanks between them. */
    private static String expression(String name) {
        String words = Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])".formatted(words);
    }

    /** A text with tokens in the place of the names in it. */
    public String text(String text) {
        if (names == null) {
            return text;
        }
        return names.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        tokens.getOrDefault(Redactions.folded(found.group()), Redactions.WITHHELD)));
    }

    /** The transaction with tokens in the place of its names, and without its other free text. */
    public Transaction of(Transaction transaction) {
        Transaction named = FreeText.withNames(transaction, name -> name.isBlank() ? name : text(name));
        Transaction hidden = FreeText.withOther(named, withheld);
        return itemIsKnown
                ? TransactionBuilder.from(hidden)
                        .withItem(ItemBuilder.from(hidden.item())
                                .withName(transaction.item().name()))
                : hidden;
    }

    /** The determination without the transaction's id, and without the words of the item's name. */
    public Determination of(Determination determination) {
        return DeterminationBuilder.builder(determination)
                .id(determination.id() == null ? null : Redactions.WITHHELD)
                .reasons(determination.reasons().stream()
                        .map(Redaction::nameless)
                        .toList())
                .build();
    }

    private static Reason nameless(Reason reason) {
        Map<String, Object> facts = new LinkedHashMap<>(reason.facts());
        facts.remove(ITEM_NAMES);
        return new Reason(
                reason.rule(), reason.provision(), reason.instrument(), reason.citation(), reason.text(), facts);
    }

    /** What is to be printed, with tokens in the place of names. */
    List<Block> of(List<Block> blocks) {
        return blocks.stream().map(block -> block.with(this::text)).toList();
    }
}
