package org.exportable.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a rule may speak of: the facts given from outside and the conclusions of other rules. */
public final class Vocabulary {

    private static final List<Class<?>> GIVEN = List.of(
            Commodity.class, Destination.class, Shipment.class, Participant.class, Attestation.class);

    private static final Map<String, Class<?>> TYPES = Stream.concat(
                    GIVEN.stream(), Arrays.stream(Conclusion.class.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Vocabulary() {}

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
        return type(fact).flatMap(type -> Attribute.of(type, path));
    }

    /** Simple names of all types, in alphabetical order. */
    public static List<String> types() {
        return TYPES.keySet().stream().sorted().toList();
    }

    /** Names of the attributes of this fact. */
    public static List<String> attributes(String fact) {
        return type(fact).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getName())
                .toList();
    }
}
