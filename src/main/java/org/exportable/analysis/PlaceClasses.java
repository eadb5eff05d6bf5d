package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.exportable.engine.Law;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** Countries sorted into classes that the rules of some laws cannot tell apart when they ask for a place. Thread-safe. */
final class PlaceClasses {

    private final List<Law> laws;
    private final Boundaries boundaries;
    private final Map<String, List<Set<String>>> classes = new ConcurrentHashMap<>();

    PlaceClasses(List<Law> laws, Boundaries boundaries) {
        this.laws = laws;
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
        List<Map<String, Place>> worlds = worlds();
        for (String code : worlds.get(0).keySet()) {
            String signature = worlds.stream()
                    .map(world -> signature(world.get(code), groups, named))
                    .collect(Collectors.joining(" "));
            bySignature.computeIfAbsent(signature, key -> new TreeSet<>()).add(code);
        }
        return new ArrayList<>(bySignature.values());
    }

    /** The countries with their groups under each law; laws under which they are the same count once. */
    private List<Map<String, Place>> worlds() {
        return laws.stream().map(Law::places).distinct().toList();
    }

    private static String signature(Place place, Set<String> groups, Set<String> named) {
        Set<String> member = new TreeSet<>(place.groups());
        member.retainAll(groups);
        return (named.contains(place.country()) ? place.country() : "") + member;
    }
}
