package org.exportable.analysis;

import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Place;

/** The names by which a reader knows what a rule compared, and the values as a reader wants to see them. */
final class FactNames {

    private FactNames() {}

    /** Such as totalProcessingPerformance, to or endUser.headquarters. */
    static String name(Object fact, Attribute attribute) {
        if (fact instanceof Destination) {
            return "to";
        }
        if (fact instanceof Participant participant) {
            return function(participant) + "." + first(attribute);
        }
        return attribute.path();
    }

    /** The value; of a place its country, for the groups of a country do not fit into a line. */
    static Object value(Object fact, Attribute attribute) {
        if (fact instanceof Destination destination) {
            return destination.country();
        }
        Object value = fact instanceof Participant participant ? part(participant, attribute) : attribute.of(fact);
        return value instanceof Place place ? place.country() : value;
    }

    private static Object part(Participant participant, Attribute attribute) {
        return switch (first(attribute)) {
            case "country" -> participant.country();
            case "headquarters" -> participant.headquarters();
            case "parentHeadquarters" -> participant.parentHeadquarters();
            default -> attribute.of(participant);
        };
    }

    private static String first(Attribute attribute) {
        int dot = attribute.path().indexOf('.');
        return dot < 0 ? attribute.path() : attribute.path().substring(0, dot);
    }

    private static String function(Participant participant) {
        return switch (participant.function()) {
            case EXPORTER -> "exporter";
            case CONSIGNEE -> "consignee";
            case END_USER -> "endUser";
            case INTERMEDIARY -> "intermediary";
        };
    }
}
