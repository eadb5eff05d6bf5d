package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.analysis.Possibility.Places;
import org.exportable.analysis.Possibility.Range;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;

/** Puts what an unknown fact could be into words: ranges, groups of countries, constants. */
final class Wording {

    /** So many countries can be named one by one. */
    private static final int FEW = 6;

    private final Countries countries;

    Wording(Countries countries) {
        this.countries = countries;
    }

    /**
     * Words for each fact.
     *
     * @param when what each fact could be in one case
     * @param all what each fact could be at all
     */
    Map<String, List<String>> words(Map<String, Set<Possibility>> when, Map<String, Set<Possibility>> all) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        when.forEach((path, possibilities) -> words.put(
                path,
                possibilities.equals(all.get(path)) ? List.of("any") : words(path, possibilities, all.get(path))));
        return words;
    }

    private List<String> words(String path, Set<Possibility> possibilities, Set<Possibility> all) {
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

    private List<String> listed(Set<String> codes) {
        List<String> names = new ArrayList<>();
        codes.forEach(code -> names.add(countries.name(new Country(code))));
        return names;
    }
}
