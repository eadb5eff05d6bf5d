package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.engine.Law;
import org.exportable.vocabulary.Place;

/** Countries sorted into classes that the rules of a law cannot tell apart when they ask for a party's place. Thread-safe. */
final class PlaceClasses {

    private final Law law;
    private final Boundaries boundaries;
    private final Map<String, List<Set<String>>> classes = new ConcurrentHashMap<>();

    PlaceClasses(Law law, Boundaries boundaries) {
        this.law = law;
        this.boundaries = boundaries;
    }

    /** The classes for country, headquarters or parentHeadquarters of a party, each with its countries. */
    List<Set<String>> of(String attribute) {
        return classes.computeIfAbsent(attribute, key -> classes("Participant." + key));
    }

    private List<Set<String>> classes(String attribute) {
        Set<String> groups = boundaries.texts(attribute + ".groups");
        Set<String> named = boundaries.texts(attribute + ".country");
        Map<String, Set<String>> bySignature = new TreeMap<>();
        law.places()
                .forEach((code, place) -> bySignature
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
