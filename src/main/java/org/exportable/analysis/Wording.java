package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.analysis.Possibility.Places;
import org.exportable.analysis.Possibility.Range;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** Puts what an unknown fact could be into words: ranges, groups of countries, constants. */
final class Wording {

    /** What a fact could be that does not matter. */
    static final List<String> ANY = List.of("any");

    /** So many countries can be named one by one. */
    private static final int FEW = 6;

    /** Fewer countries are named themselves rather than by their group. */
    private static final int WORTH_A_NAME = 3;

    private static final String GROUP = "Country Group ";
    private static final Pattern COUNTRY_GROUP = Pattern.compile("[A-E]:\\d");
    private static final Comparator<Set<String>> LARGEST_FIRST =
            Comparator.<Set<String>>comparingInt(Set::size).reversed();

    private final Countries countries;
    private final Map<String, Set<String>> groups;

    /** @param places all countries with their groups on the day */
    Wording(Countries countries, Map<String, Place> places) {
        this.countries = countries;
        this.groups = groups(places);
    }

    /**
     * Words for a fact.
     *
     * @param possibilities what it could be in one case
     * @param all what it could be at all
     */
    List<String> words(String path, Set<Possibility> possibilities, Set<Possibility> all) {
        if (possibilities.equals(all)) {
            return ANY;
        }
        List<Range> ranges = only(Range.class, possibilities);
        if (!ranges.isEmpty()) {
            ranges.sort(Comparator.comparingDouble(Range::low).thenComparingDouble(Range::high));
            return Ranges.join(ranges).stream().map(range -> words(path, range)).toList();
        }
        List<Places> places = only(Places.class, possibilities);
        if (!places.isEmpty()) {
            return places(codes(places), codes(only(Places.class, all)));
        }
        return only(Choice.class, possibilities).stream().map(Choice::words).toList();
    }

    private static <T> List<T> only(Class<T> type, Set<Possibility> possibilities) {
        return new ArrayList<>(
                possibilities.stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static Set<String> codes(List<Places> places) {
        Set<String> codes = new TreeSet<>();
        places.forEach(each -> codes.addAll(each.codes()));
        return codes;
    }

    private static String words(String path, Range range) {
        String low = Terms.amount(path, range.low());
        if (range.low() == range.high()) {
            return low;
        }
        if (range.high() == Double.POSITIVE_INFINITY) {
            return range.lowIncluded() ? low + " or more" : "above " + low;
        }
        String high = Terms.amount(path, range.high());
        if (range.low() == 0) {
            return range.highIncluded() ? high + " or less" : "below " + high;
        }
        return "%s %s to %s %s"
                .formatted(
                        range.lowIncluded() ? "from" : "above", low, range.highIncluded() ? "at most" : "below", high)
                .replace("to at most", "to")
                .replace("to below", "to below");
    }

    private List<String> places(Set<String> codes, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(codes);
        if (rest.size() < codes.size() && codes.size() > FEW) {
            return List.of("anywhere but " + String.join(", ", listed(rest)));
        }
        return listed(codes);
    }

    /** Whole Country Groups by their names, the largest first, and the countries that are left one by one. */
    private List<String> listed(Set<String> codes) {
        List<String> names = new ArrayList<>();
        Set<String> left = new TreeSet<>(codes);
        for (Set<String> members :
                groups.values().stream().sorted(LARGEST_FIRST).toList()) {
            if (codes.containsAll(members)
                    && members.stream().filter(left::contains).count() >= WORTH_A_NAME) {
                names.add(GROUP + name(members));
                left.removeAll(members);
            }
        }
        left.forEach(code -> names.add(country(code)));
        return names;
    }

    /** The same words, with the countries of a Country Group that they name. */
    String explained(String words) {
        Set<String> members = groups.getOrDefault(words.replace(GROUP, ""), Set.of());
        return members.isEmpty()
                ? words
                : "%s (%s)"
                        .formatted(
                                words,
                                members.stream().map(this::country).sorted().collect(Collectors.joining(", ")));
    }

    private String country(String code) {
        return countries.name(new Country(code));
    }

    private String name(Set<String> members) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().equals(members))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> groups(Map<String, Place> places) {
        Map<String, Set<String>> groups = new TreeMap<>();
        places.forEach((code, place) -> place.groups().stream()
                .filter(group -> COUNTRY_GROUP.matcher(group).matches())
                .forEach(group ->
                        groups.computeIfAbsent(group, key -> new TreeSet<>()).add(code)));
        return groups;
    }
}
