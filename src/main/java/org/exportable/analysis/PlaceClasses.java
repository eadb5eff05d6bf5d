package org.exportable.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exportable.engine.Law;
import org.exportable.vocabulary.Place;

/** Countries sorted into classes that the rules of a law cannot tell apart when they ask for a party's place. */
final class PlaceClasses {

    private static final List<String> ATTRIBUTES = List.of("country", "headquarters", "parentHeadquarters");

    private final Map<String, List<Set<String>>> classes = new LinkedHashMap<>();

    PlaceClasses(Law law, Boundaries boundaries) {
        for (String attribute : ATTRIBUTES) {
            classes.put(attribute, classes(law, boundaries, "Participant." + attribute));
        }
    }

    /** The classes for country, headquarters or parentHeadquarters of a party, each with its countries. */
    List<Set<String>> of(String attribute) {
        return classes.get(attribute);
    }

    private static List<Set<String>> classes(Law law, Boundaries boundaries, String attribute) {
        Set<String> groups = boundaries.texts(attribute + ".groups");
        Set<String> named = boundaries.texts(attribute + ".country");
        Map<String, Set<String>> bySignature = new TreeMap<>();
        law.places().forEach((code, place) -> bySignature
                .computeIfAbsent(signature(place, groups, named), key -> new TreeSet<>())
                .add(code));
        return new ArrayList<>(bySignature.values());
    }

    private static String signature(Place place, Set<String> groups, Set<String> named) {
        Set<String> member = new TreeSet<>(place.groups());
        member.retainAll(groups);
        return (named.contains(place.country()) ? place.country() : "") + member;
    }
}
