package org.exportable.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.determination.NearestChange;
import org.exportable.determination.Outcome;

/** A change of a fact in a sentence. */
final class ChangeWords {

    private static final Set<String> FLAGS = Set.of("true", "false");

    private ChangeWords() {}

    static String of(NearestChange change) {
        String facts =
                change.change().entrySet().stream().map(ChangeWords::fact).collect(Collectors.joining(", and "));
        return "%s %s%s: %s."
                .formatted(change.toVerify() ? "If it turned out that" : "If", facts, distance(change), answer(change));
    }

    private static String fact(Map.Entry<String, List<String>> fact) {
        String path = fact.getKey();
        List<String> values = fact.getValue();
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "lists" -> "%s is %s".formatted(owner(path), any(values));
            case "distributor" -> "%s is %sa distributor".formatted(owner(path), not(values));
            case "dataCenter" -> "the item is %sdesigned or marketed for data centers".formatted(not(values));
            case "nonPlanar" -> "the item is %smade with a non-planar transistor architecture".formatted(not(values));
            case "from" -> "it leaves from " + any(values);
            case "date" -> "the day is " + any(values);
            case "attachment" -> "the memory's attachment is " + any(constants(values));
            case "endUse", "sector", "movement", "category" -> is(path, constants(values));
            default -> FLAGS.containsAll(values) ? attested(path, values) : is(path, values);
        };
    }

    private static String is(String path, List<String> values) {
        return "the %s is %s".formatted(words(path), any(values));
    }

    private static String not(List<String> values) {
        return values.contains("true") ? "" : "not ";
    }

    private static String attested(String path, List<String> values) {
        return "a person could %sattest to this: %s".formatted(not(values), words(path));
    }

    private static List<String> constants(List<String> values) {
        return values.stream().map(Question::constant).toList();
    }

    /** The party whose fact it is. */
    private static String owner(String path) {
        return "the " + words(path.substring(0, path.lastIndexOf('.')));
    }

    private static String words(String path) {
        return FactWords.of(
                path.replaceFirst("^intermediaries\\.\\d+", "intermediary").replaceFirst("^item\\.hbm", "item"));
    }

    private static String any(List<String> values) {
        int last = values.size() - 1;
        return last < 2
                ? String.join(" or ", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    private static String distance(NearestChange change) {
        if (change.distance() == null) {
            return "";
        }
        return " (%s away)".formatted(Numbers.percent(change.distance()));
    }

    private static String answer(NearestChange change) {
        String outcome = change.outcome() == Outcome.UNDETERMINED
                ? "undetermined, %s".formatted(either(change.outcomes(), Outcome::words))
                : change.outcome().words();
        return change.policies().isEmpty()
                ? outcome
                : "%s, review %s".formatted(outcome, either(change.policies(), ReviewSection::words));
    }

    private static <T> String either(Collection<T> all, Function<T, String> words) {
        return all.stream().map(words).collect(Collectors.joining(" or "));
    }
}
