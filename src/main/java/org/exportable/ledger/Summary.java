package org.exportable.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.determination.Indication;
import org.exportable.determination.Outcome;

/** What all lines of a ledger came to, in numbers. Not thread-safe. */
public final class Summary {

    private static final String OUTCOME = "outcome.";
    private static final String PROVISION = "provision.";
    private static final String FACTS = "facts.";
    private static final String REJECTS = "rejects";
    private static final int MOST_SHOWN = 10;

    /** What so many different indications came to is not yet added up. */
    private static final int MOST_WAITING = 10_000;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> provisions = new TreeMap<>();
    private final Map<String, Long> facts = new TreeMap<>();
    /** By indication the lines that are not yet added up: few indications are those of most lines. */
    private final Map<Indication, long[]> waiting = new IdentityHashMap<>();

    private long rejects;

    Summary() {}

    /** The summary that was kept. */
    static Summary of(Map<String, String> kept) {
        Summary summary = new Summary();
        kept.forEach((key, count) -> {
            long number = Long.parseLong(count);
            if (key.startsWith(OUTCOME)) {
                summary.outcomes.put(Outcome.valueOf(key.substring(OUTCOME.length())), number);
            } else if (key.startsWith(PROVISION)) {
                summary.provisions.put(key.substring(PROVISION.length()), number);
            } else if (key.startsWith(FACTS)) {
                summary.facts.put(key.substring(FACTS.length()), number);
            } else if (key.equals(REJECTS)) {
                summary.rejects = number;
            }
        });
        return summary;
    }

    /** The same as texts to be kept. */
    Map<String, String> kept() {
        addUp();
        Map<String, String> kept = new TreeMap<>();
        outcomes.forEach((outcome, count) -> kept.put(OUTCOME + outcome, count.toString()));
        provisions.forEach((provision, count) -> kept.put(PROVISION + provision, count.toString()));
        facts.forEach((paths, count) -> kept.put(FACTS + paths, count.toString()));
        kept.put(REJECTS, String.valueOf(rejects));
        return kept;
    }

    void add(Tally tally) {
        tally.counts()
                .forEach(
                        (indication, count) -> waiting.computeIfAbsent(indication, each -> new long[1])[0] += count[0]);
        rejects += tally.rejects();
        if (waiting.size() > MOST_WAITING) {
            addUp();
        }
    }

    private void addUp() {
        waiting.forEach((indication, count) -> add(indication, count[0]));
        waiting.clear();
    }

    private void add(Indication indication, long count) {
        outcomes.merge(indication.outcome(), count, Long::sum);
        indication.requirements().forEach(provision -> provisions.merge(provision, count, Long::sum));
        if (!indication.decidingFacts().isEmpty()) {
            facts.merge(String.join(" ", indication.decidingFacts()), count, Long::sum);
        }
    }

    /** Lines that were answered. */
    public long answered() {
        addUp();
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Lines that could not be read. */
    public long rejects() {
        return rejects;
    }

    /** As entries of JSON. */
    public Map<String, Object> entries() {
        addUp();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("lines", answered() + rejects);
        entries.put("answered", answered());
        entries.put("rejects", rejects);
        entries.put("outcomes", outcomes);
        entries.put("provisions", provisions);
        entries.put(
                "decidingFacts",
                mostFirst(facts).stream()
                        .map(each -> Map.of("facts", List.of(each.getKey().split(" ")), "lines", each.getValue()))
                        .toList());
        return entries;
    }

    /** For people, a line each. */
    public List<String> lines() {
        addUp();
        List<String> lines = new ArrayList<>();
        lines.add(words("%,d lines answered, %,d rejected", answered(), rejects));
        outcomes.forEach((outcome, count) -> lines.add(words("%,12d  %s (%s)", count, outcome.words(), outcome)));
        if (!provisions.isEmpty()) {
            lines.add("License requirements, by provision:");
            mostFirst(provisions).forEach(each -> lines.add(words("%,12d  %s", each.getValue(), each.getKey())));
        }
        mostFirst(facts).stream()
                .limit(MOST_SHOWN)
                .forEach(each -> lines.add(collecting(each.getKey(), each.getValue())));
        if (facts.size() > MOST_SHOWN) {
            lines.add("And %d more sets of facts.".formatted(facts.size() - MOST_SHOWN));
        }
        return lines;
    }

    private static String collecting(String paths, long count) {
        String words = List.of(paths.split(" ")).stream()
                .map(path -> "the " + FactWords.of(path))
                .collect(Collectors.joining(" and "));
        return words("Collecting %s would settle %,d %s.", words, count, count == 1 ? "line" : "lines");
    }

    private static String words(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private static List<Map.Entry<String, Long>> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }
}
