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
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** Puts sets of countries into words, by the Country Groups of a day where whole groups are among them. */
public final class PlaceWords {

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

    /** @param groups the Country Groups of the day with the codes of their countries */
    public PlaceWords(Countries countries, Map<String, Set<String>> groups) {
        this.countries = countries;
        this.groups = new TreeMap<>(groups);
    }

    /** Words for countries, by what they leave of all if that is shorter. */
    public List<String> of(Set<String> codes, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(codes);
        if (rest.isEmpty()) {
            return List.of("anywhere");
        }
        if (rest.size() < codes.size() && codes.size() > FEW) {
            return List.of("anywhere but " + String.join(", ", listed(rest)));
        }
        return listed(codes);
    }

    /** Whole Country Groups by their names, the largest first, and the countries that are left one by one. */
    public List<String> listed(Set<String> codes) {
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

    /** The Country Groups, such as D:5, that places stand in. */
    static Map<String, Set<String>> groups(Map<String, Place> places) {
        Map<String, Set<String>> groups = new TreeMap<>();
        places.forEach((code, place) -> place.groups().stream()
                .filter(group -> COUNTRY_GROUP.matcher(group).matches())
                .forEach(group ->
                        groups.computeIfAbsent(group, key -> new TreeSet<>()).add(code)));
        return groups;
    }
}
