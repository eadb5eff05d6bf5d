package org.exportable.difference;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.engine.Settler;
import org.exportable.fact.Item;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Facts;

/** The chips of a catalogue in a space, as far as their figures are known. */
final class Chips {

    private static final Set<Slot> OF_ITEM = EnumSet.of(Slot.ITEM);

    private final Space space;
    private final Map<Item, Facts> facts = new LinkedHashMap<>();
    private final Map<Item, Measures> measures = new LinkedHashMap<>();

    Chips(Space space, List<Item> items, Settler settler, Transaction plain) {
        this.space = space;
        for (Item item : items) {
            Transaction of = TransactionBuilder.builder(plain).item(item).build();
            facts.put(item, settler.settle(of));
            measures.put(item, Measures.of(of));
        }
    }

    /** The ids of the chips that are in a box for certain. */
    List<String> in(Box box) {
        return facts.keySet().stream()
                .filter(item -> isIn(item, box))
                .map(Item::catalog)
                .toList();
    }

    private boolean isIn(Item item, Box box) {
        return space.axes(OF_ITEM).stream()
                .filter(axis -> box.kinds().get(axis.variable()) != null)
                .allMatch(axis -> isKnown(item, axis)
                        && box.admits(axis.variable(), axis.kind(facts.get(item).commodity())));
    }

    private boolean isKnown(Item item, Axis axis) {
        return switch (axis.subject().attribute()) {
            case "dataCenter" -> item.dataCenter() != null;
            case "nonPlanar" -> TechnicalNotes.nonPlanar(item).isPresent();
            case "usAvailableSince" -> item.usAvailableSince() != null;
            default ->
                Measure.of(axis.subject().stored())
                        .map(measures.get(item)::isKnown)
                        .orElse(true);
        };
    }
}
