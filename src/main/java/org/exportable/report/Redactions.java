package org.exportable.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.fact.CompanyName;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Condition.Operator;
import org.exportable.law.Condition.Test;

/**
 * Gives the parties of transactions tokens in the place of their names: Party A, Party B and so on, the same name always the
 * same token. Not thread-safe.
 */
public final class Redactions {

    /** What stands for free text that is no name. */
    static final String WITHHELD = "[withheld]";

    private static final int LETTERS = 26;

    private final MemoSources sources;
    private final Map<String, Set<String>> lawNames = new HashMap<>();
    private final Set<String> lawWords;
    private final Map<String, String> tokens = new HashMap<>();

    /** @param sources its rules say which companies the law itself names, its catalogue which items are known to all */
    public Redactions(MemoSources sources) {
        this.sources = sources;
        sources.rulebook().versions().stream()
                .flatMap(version -> version.rules().stream())
                .map(rule -> constants(rule.tests(), "name"))
                .forEach(names -> names.forEach(each ->
                        lawNames.computeIfAbsent(each, any -> new HashSet<>()).addAll(names)));
        this.lawWords = sources.rulebook().versions().stream()
                .flatMap(version -> version.rules().stream())
                .flatMap(rule -> Stream.of("role", "lists", "alsoClassified", "alsoClassifiedEntry")
                        .flatMap(attribute -> constants(rule.tests(), attribute).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> constants(Stream<Test> tests, String attribute) {
        return tests.filter(test -> test.attribute().equals(attribute))
                .filter(test -> test.operator() == Operator.EQUAL || test.operator() == Operator.CONTAINS)
                .map(test -> String.valueOf(test.constant()))
                .collect(Collectors.toSet());
    }

    /** What is to be hidden of one transaction. */
    public Redaction of(Transaction transaction) {
        List<String> names = parties(transaction)
                .map(Party::name)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        Map<String, String> hidden = new LinkedHashMap<>();
        for (String name : names) {
            String shortName = CompanyName.shortName(name);
            Set<String> same = lawNames.getOrDefault(shortName, Set.of());
            String key = same.isEmpty()
                    ? folded(name)
                    : same.stream().sorted().findFirst().orElseThrow();
            String token = tokens.computeIfAbsent(key, each -> unused(names));
            hidden.put(name, token);
            same.forEach(each -> hidden.put(each, token));
        }
        parties(transaction)
                .flatMap(party -> Stream.concat(
                        Stream.ofNullable(party.role()),
                        party.lists() == null ? Stream.empty() : party.lists().stream()))
                .filter(text -> !text.isBlank() && !lawWords.contains(text))
                .forEach(text -> hidden.putIfAbsent(text, WITHHELD));
        return new Redaction(hidden, this::withheld, sources.isKnown(transaction.item()));
    }

    private static Stream<Party> parties(Transaction transaction) {
        return Stream.concat(
                        Stream.of(transaction.exporter(), transaction.consignee(), transaction.endUser()),
                        transaction.intermediaries().stream())
                .filter(Objects::nonNull);
    }

    /** A name as it is compared with another. */
    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The next token that no party is called by itself. */
    private String unused(List<String> names) {
        int number = tokens.size();
        String token = token(number);
        while (tokens.containsValue(token) || isIn(token, names)) {
            number++;
            token = token(number);
        }
        return token;
    }

    private static boolean isIn(String token, List<String> names) {
        return names.stream().anyMatch(name -> folded(name).equals(folded(token)));
    }

    /** Party A to Party Z, then Party AA and so on. */
    private static String token(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return "Party " + letters;
    }

    /** Codes of the law stay, such as ENTITY_LIST and 5A992.c; whatever else is free text. */
    private String withheld(String text) {
        return text.isBlank() || lawWords.contains(text) || text.matches("[0-9][A-E][0-9]{3}(\\.[a-z0-9.]{1,12})?")
                ? text
                : WITHHELD;
    }
}
