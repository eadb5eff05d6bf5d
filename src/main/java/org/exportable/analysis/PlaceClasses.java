package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.engine.Law;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** Countries sorted into classes that the rules of a law cannot tell apart when they ask for a place. Thread-safe. */
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
        return classes("Participant." + attribute);
    }

    /** The classes of destinations; the United States are one of their own, for what goes there is no export. */
    List<Set<String>> ofDestination() {
        return classes("Destination");
    }

    /** The classes of countries from which an item leaves. */
    List<Set<String>> ofOrigin() {
        return classes("Shipment.from");
    }

    private List<Set<String>> classes(String place) {
        return classes.computeIfAbsent(place, this::sorted);
    }

    private List<Set<String>> sorted(String attribute) {
        Set<String> groups = boundaries.texts(attribute + ".groups");
        Set<String> named = new TreeSet<>(boundaries.texts(attribute + ".country"));
        if (attribute.equals("Destination")) {
            named.add(Country.UNITED_STATES.code());
        }
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
