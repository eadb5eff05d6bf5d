package org.exportable.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a rule may speak of: the facts given from outside and the conclusions of other rules. */
public final class Vocabulary {

    private static final List<Class<?>> GIVEN =
            List.of(Commodity.class, Destination.class, Shipment.class, Participant.class, Attestation.class);

    private static final Map<String, Class<?>> TYPES = Stream.concat(
                    GIVEN.stream(), Arrays.stream(Conclusion.class.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final Map<String, Attribute> ATTRIBUTES = attributes();

    private Vocabulary() {}

    private static Map<String, Attribute> attributes() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (String name : types()) {
            Class<?> type = TYPES.get(name);
            for (RecordComponent component : type.getRecordComponents()) {
                Attribute attribute = Attribute.of(attributes.size(), type, component);
                attributes.put(attribute.toString(), attribute);
                if (component.getType() == Place.class) {
                    for (RecordComponent inner : Place.class.getRecordComponents()) {
                        Attribute dotted = attribute.inner(attributes.size(), inner);
                        attributes.put(dotted.toString(), dotted);
                    }
                }
            }
        }
        return attributes;
    }

    /** The type of this simple name, if rules may speak of it. */
    public static Optional<Class<?>> type(String simpleName) {
        return Optional.ofNullable(TYPES.get(simpleName));
    }

    /** Whether facts of this type are given from outside, and not concluded by rules. */
    public static boolean isGiven(String simpleName) {
        return type(simpleName).filter(GIVEN::contains).isPresent();
    }

    /** The attribute of this fact, such as headquarters.groups of Participant. */
    public static Optional<Attribute> attribute(String fact, String path) {
        return Optional.ofNullable(ATTRIBUTES.get(fact + "." + path));
    }

    /** The attribute of a whole name, such as Commodity.performanceDensity. */
    public static Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(ATTRIBUTES.get(name));
    }

    /** Whether an attribute of this name has whole numbers only. */
    public static boolean isWhole(String path) {
        return ATTRIBUTES.values().stream()
                .anyMatch(attribute -> attribute.path().equals(path) && attribute.type() == int.class);
    }

    /** How many attributes there are; their numbers are below it. */
    public static int size() {
        return ATTRIBUTES.size();
    }

    /** Simple names of all types, in alphabetical order. */
    public static List<String> types() {
        return TYPES.keySet().stream().sorted().toList();
    }

    /** Names of the attributes of this fact. */
    public static List<String> attributes(String fact) {
        return type(fact).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }
}
