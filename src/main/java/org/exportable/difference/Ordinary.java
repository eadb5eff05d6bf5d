package org.exportable.difference;

import java.util.BitSet;
import java.util.Set;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Numbers;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.diagram.Subject;

/**
 * Transactions in which nothing speaks against a party or an end use: nobody is on a list or owned by listed parties, nobody
 * is military, the end use is none that part 744 prohibits to everyone, and there is no intermediary.
 */
final class Ordinary {

    static final String WORDS =
            "nobody is on a list or owned by listed parties, no party is military, the end use is neither military"
                    + " nor weapons of mass destruction, and there is no intermediary";

    private static final Set<String> PROHIBITED = Set.of("MILITARY", "MILITARY_INTELLIGENCE", "WMD");

    private Ordinary() {}

    /** Where in a space they are. */
    static Diagram in(Space space) {
        Diagrams diagrams = space.diagrams();
        Diagram ordinary = diagrams.yes();
        for (int variable = space.axes().size() - 1; variable >= 0; variable--) {
            Axis axis = space.axes().get(variable);
            BitSet kinds = new BitSet();
            for (int kind = 0; kind < axis.kinds().size(); kind++) {
                kinds.set(kind, isOrdinary(axis, kind));
            }
            ordinary = diagrams.and(diagrams.isOneOf(variable, kinds), ordinary);
        }
        return ordinary;
    }

    private static boolean isOrdinary(Axis axis, int kind) {
        Subject subject = axis.subject();
        return switch (subject.attribute()) {
            case "lists" -> axis.kinds().get(kind).equals(false);
            case "endUse" ->
                !PROHIBITED.contains(subject.member()) || axis.kinds().get(kind).equals(false);
            case "listedOwnership" -> axis.numbers(kind).and(Numbers.only(0)).contains(0);
            case "sector" ->
                axis.values(kind).stream().anyMatch(sector -> !sector.toString().equals("MILITARY"));
            default ->
                subject.slot() != Slot.INTERMEDIARY
                        || !subject.isPresence()
                        || axis.kinds().get(kind).equals(false);
        };
    }
}
