package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.analysis.Possibility.Choice;
import org.exportable.analysis.Possibility.Places;
import org.exportable.analysis.Possibility.Range;
import org.exportable.catalogue.Countries;
import org.exportable.vocabulary.Place;

/** Puts what an unknown fact could be into words: ranges, groups of countries, constants. */
public final class Wording {

    /** What a fact could be that does not matter. */
    static final List<String> ANY = List.of("any");

    private final PlaceWords places;

    /** @param places all countries with their groups on the day */
    public Wording(Countries countries, Map<String, Place> places) {
        this(new PlaceWords(countries, PlaceWords.groups(places)));
    }

    /** @param places gives names to countries and their groups */
    Wording(PlaceWords places) {
        this.places = places;
    }

    /**
     * Words for a fact.
     *
     * @param possibilities what it could be in one case
     * @param all what it could be at all
     */
    public List<String> words(String path, Set<Possibility> possibilities, Set<Possibility> all) {
        if (possibilities.equals(all)) {
            return ANY;
        }
        List<Range> ranges = only(Range.class, possibilities);
        if (!ranges.isEmpty()) {
            ranges.sort(Comparator.comparingDouble(Range::low).thenComparingDouble(Range::high));
            return Ranges.join(ranges).stream().map(range -> words(path, range)).toList();
        }
        List<Places> chosen = only(Places.class, possibilities);
        if (!chosen.isEmpty()) {
            return places.of(codes(chosen), codes(only(Places.class, all)));
        }
        return only(Choice.class, possibilities).stream().map(Choice::words).toList();
    }

    private static <T> List<T> only(Class<T> type, Set<Possibility> possibilities) {
        return new ArrayList<>(
                possibilities.stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static Set<String> codes(List<Places> places) {
        Set<String> codes = new HashSet<>();
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

    /** The same words, with the countries of a Country Group that they name. */
    String explained(String words) {
        return places.explained(words);
    }
}
