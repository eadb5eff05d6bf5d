package org.exportable.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.Settler;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Place;

/**
 * Values of a subject among which there is one of each kind that can occur.
 *
 * @param values the values
 * @param find the index of the one among them that stands for a value
 * @param boundaries of numbers: the boundaries, between which and on which there is one value each; else none
 */
record Candidates(List<Object> values, ToIntFunction<Object> find, double[] boundaries) {

    Candidates(List<Object> values, ToIntFunction<Object> find) {
        this(values, find, new double[0]);
    }

    /** A text that no rule asks for. */
    private static final String OTHER = "?";

    /** One of each kind that some tests can tell apart. */
    static Candidates of(Subject subject, Collection<Test> tests, Law law) {
        Class<?> type = subject.type();
        if (type == Participant.Function.class) {
            return choices(List.of(subject.slot().function()));
        }
        if (subject.attribute().equals("recipient")) {
            return choices(List.of(subject.slot().isRecipient()));
        }
        if (type == boolean.class) {
            return choices(List.of(false, true));
        }
        if (type == Place.class) {
            return places(law);
        }
        if (type == String.class) {
            return texts(subject, tests);
        }
        return type.isEnum()
                ? choices(List.of(type.getEnumConstants()))
                : numbers(tests.stream()
                        .mapToDouble(test -> ((Number) test.constant()).doubleValue())
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Exactly these. */
    static Candidates among(Collection<Object> values) {
        Map<Object, Integer> indices = new HashMap<>();
        List<Object> distinct = new ArrayList<>();
        for (Object value : values) {
            if (indices.putIfAbsent(key(value), distinct.size()) == null) {
                distinct.add(value);
            }
        }
        return new Candidates(distinct, value -> indices.get(key(value)));
    }

    /** Places are told by their country, because their groups change. */
    private static Object key(Object value) {
        return value instanceof Place place ? place.country() : value;
    }

    /** The index of the value among them that stands for a value. */
    int indexOf(Object value) {
        return find.applyAsInt(value);
    }

    /** What is not among the choices is like the first. */
    private static Candidates choices(List<Object> values) {
        Map<Object, Integer> indices = new HashMap<>();
        values.forEach(value -> indices.put(key(value), indices.size()));
        return new Candidates(values, value -> indices.getOrDefault(key(value), 0));
    }

    /** The texts that are asked for and any other; of an ECCN also any other of each entry that is asked for. */
    private static Candidates texts(Subject subject, Collection<Test> tests) {
        Set<Object> texts = new LinkedHashSet<>(List.of(OTHER, ""));
        for (Test test : tests) {
            texts.add(test.constant());
            if (subject.isClassification()) {
                texts.add(otherOf((String) test.constant()));
            }
        }
        Candidates all = choices(List.copyOf(texts));
        return subject.isClassification()
                ? new Candidates(
                        all.values, value -> all.indexOf(texts.contains(value) ? value : otherOf((String) value)))
                : all;
    }

    private static String otherOf(String eccn) {
        return Settler.entry(eccn) + OTHER;
    }

    private static Candidates places(Law law) {
        Map<String, Place> byCountry = new HashMap<>();
        List<Object> places = new ArrayList<>();
        places.add(new Place("", Set.of()));
        for (Place place : law.places().values()) {
            if (byCountry.putIfAbsent(place.country(), place) == null) {
                places.add(place);
            }
        }
        return choices(places);
    }

    /** The boundaries, and a number between every two neighbours. */
    private static Candidates numbers(double[] boundaries) {
        List<Object> numbers = new ArrayList<>();
        for (int i = 0; i < boundaries.length; i++) {
            numbers.add(i == 0 ? boundaries[0] - 1 : (boundaries[i - 1] + boundaries[i]) / 2);
            numbers.add(boundaries[i]);
        }
        numbers.add(boundaries[boundaries.length - 1] + 1);
        return new Candidates(
                numbers,
                value -> {
                    int found = Arrays.binarySearch(boundaries, ((Number) value).doubleValue());
                    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
                },
                boundaries);
    }

    /** The numbers for which a value stands: a boundary, or what is between two. */
    Numbers numbers(int index) {
        int next = index / 2;
        if (index % 2 == 1) {
            return Numbers.only(boundaries[next]);
        }
        return new Numbers(
                next == 0 ? Double.NEGATIVE_INFINITY : boundaries[next - 1],
                false,
                next == boundaries.length ? Double.POSITIVE_INFINITY : boundaries[next],
                false);
    }
}
