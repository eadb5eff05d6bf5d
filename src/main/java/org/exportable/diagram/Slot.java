package org.exportable.diagram;

import java.util.Arrays;
import java.util.List;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Participant.Function;
import org.exportable.vocabulary.Shipment;

/** A fact in its place in a transaction, in the order in which the variables of diagrams stand. */
public enum Slot {
    ITEM(Commodity.class, null),
    SHIPMENT(Shipment.class, null),
    DESTINATION(Destination.class, null),
    EXPORTER(Participant.class, Function.EXPORTER),
    CONSIGNEE(Participant.class, Function.CONSIGNEE),
    END_USER(Participant.class, Function.END_USER),
    INTERMEDIARY(Participant.class, Function.INTERMEDIARY),
    ATTESTATION(Attestation.class, null);

    private final Class<?> type;
    private final Function function;

    Slot(Class<?> type, Function function) {
        this.type = type;
        this.function = function;
    }

    /** The places in which there may be facts of a type. */
    static List<Slot> of(Class<?> type) {
        return Arrays.stream(values()).filter(slot -> slot.type == type).toList();
    }

    /** The type of the fact. */
    Class<?> type() {
        return type;
    }

    /** What a party in this place does; null where no party stands there. */
    Function function() {
        return function;
    }

    /** Whether a party in this place receives the item. */
    boolean isRecipient() {
        return this == CONSIGNEE || this == END_USER;
    }

    /** Whether a transaction may have no such fact: what goes to the United States has no destination in the law's sense. */
    boolean mayBeAbsent() {
        return this == DESTINATION || this == INTERMEDIARY;
    }

    /**
     * The fact in this place; null where there is none.
     *
     * @throws IllegalArgumentException if there are several
     */
    Object in(Facts facts) {
        return switch (this) {
            case ITEM -> facts.commodity();
            case SHIPMENT -> facts.shipment();
            case DESTINATION -> facts.destination().orElse(null);
            case ATTESTATION -> facts.attestation();
            default -> participant(facts.participants());
        };
    }

    private Participant participant(List<Participant> participants) {
        Participant found = null;
        for (Participant participant : participants) {
            if (participant.function() == function) {
                if (found != null) {
                    throw new IllegalArgumentException(
                            "A diagram has room for one %s, not for several.".formatted(function));
                }
                found = participant;
            }
        }
        return found;
    }
}
