package org.exportable.diagram;

import java.util.Comparator;
import java.util.Set;
import org.exportable.engine.Law;
import org.exportable.engine.PlainCondition.Test;
import org.exportable.engine.Settler;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Place;
import org.exportable.vocabulary.Vocabulary;

/**
 * What a test asks about: an attribute of a fact, or whether a set has a member. Country and groups of a place are one
 * subject, and so are an ECCN and its entry.
 *
 * @param slot where the fact stands
 * @param attribute name of the attribute, without what is asked of a place
 * @param member of a set; null where the attribute is no set
 * @param stored the attribute itself; null where the fact itself is a place, or its presence is asked for
 */
public record Subject(Slot slot, String attribute, String member, Attribute stored) implements Comparable<Subject> {

    private static final String PLACE = "place";
    private static final String PRESENT = "present";
    private static final String CODE = "alsoClassified";
    private static final String ENTRY = "alsoClassifiedEntry";
    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::slot)
            .thenComparing(Subject::attribute)
            .thenComparing(Subject::member, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether there is a fact in this place at all. */
    static Subject presence(Slot slot) {
        return new Subject(slot, PRESENT, null, null);
    }

    /** What a test on a fact in this place asks about. */
    static Subject of(Slot slot, Test test) {
        Attribute asked = test.attribute();
        if (asked.fact().equals(Destination.class.getSimpleName())) {
            return new Subject(slot, PLACE, null, null);
        }
        if (asked.type() == Set.class && !asked.path().contains(".")) {
            return new Subject(slot, asked.path(), String.valueOf(test.constant()), asked);
        }
        String name = asked.path().equals(ENTRY) ? CODE : asked.path().replaceFirst("\\..*", "");
        return new Subject(
                slot,
                name,
                null,
                Vocabulary.attribute(slot.type().getSimpleName(), name).orElseThrow());
    }

    /** Whether it is the presence of a fact. */
    public boolean isPresence() {
        return attribute.equals(PRESENT);
    }

    /** Whether it is what a party does. */
    boolean isFunction() {
        return type() == Participant.Function.class;
    }

    /** Whether it is the other ECCN that an item meets, of which rules ask the entry too. */
    boolean isClassification() {
        return attribute.equals(CODE);
    }

    /** Whether it is a country. */
    public boolean isPlace() {
        return type() == Place.class;
    }

    /** Its value in a fact. */
    Object of(Object fact) {
        if (fact instanceof Destination destination) {
            return new Place(destination.country(), destination.groups());
        }
        Object value = stored.of(fact);
        return member == null ? value : has((Set<?>) value);
    }

    private boolean has(Set<?> set) {
        for (Object each : set) {
            if (member.equals(each instanceof Enum<?> constant ? constant.name() : each)) {
                return true;
            }
        }
        return false;
    }

    /** Type of its values. */
    Class<?> type() {
        if (isPresence() || member != null) {
            return boolean.class;
        }
        return stored == null ? Place.class : stored.type();
    }

    /** Whether a test on this subject holds for a value, under a law. */
    boolean holds(Test test, Object value, Law law) {
        String asked = test.attribute().path();
        if (value instanceof Place place) {
            Place known = place.country().isEmpty() ? place : law.place(new Country(place.country()));
            return test.holdsFor(asked.endsWith("country") ? known.country() : known.groups());
        }
        if (member != null) {
            return test.holdsFor((Boolean) value ? Set.of(member) : Set.of());
        }
        return test.holdsFor(asked.equals(ENTRY) ? Settler.entry((String) value) : value);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
