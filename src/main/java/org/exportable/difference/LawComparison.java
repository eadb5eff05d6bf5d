package org.exportable.difference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.analysis.Wording;
import org.exportable.catalogue.Countries;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.difference.Difference.Region;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;

/**
 * Compares laws for all transactions at once: both are read as diagrams over everything that their rules ask for, and where
 * the diagrams part the laws differ. Laws over which one comparison was made share its diagrams. Not thread-safe.
 */
public final class LawComparison {

    /** What is left open first, so that conditions are about the item and where it goes if they can be. */
    private static final List<Slot> OPEN_FIRST = List.of(
            Slot.ATTESTATION,
            Slot.INTERMEDIARY,
            Slot.EXPORTER,
            Slot.END_USER,
            Slot.SHIPMENT,
            Slot.CONSIGNEE,
            Slot.DESTINATION,
            Slot.ITEM);

    private final Countries countries;
    private final List<Item> items;
    private final Space space;
    private final Diagrams diagrams;
    private final Indications indications;
    private final Diagram possible;
    private final Diagram ordinary;
    private final int[] order;
    private final Map<Law, LawDiagram> drawn = new HashMap<>();

    /**
     * A comparison of some of these laws with each other.
     *
     * @param items chips to be named where they are concerned
     */
    public LawComparison(List<Law> laws, Countries countries, List<Item> items) {
        this.countries = countries;
        this.items = items;
        this.space = Space.of(laws);
        this.diagrams = space.diagrams();
        this.indications = new Indications(diagrams);
        this.possible = Possible.in(space);
        this.ordinary = Ordinary.in(space);
        this.order = space.axes().stream()
                .sorted(Comparator.comparing(
                        axis -> OPEN_FIRST.indexOf(axis.subject().slot())))
                .mapToInt(Axis::variable)
                .toArray();
    }

    /**
     * Everything that two of the laws indicate differently.
     *
     * @param most how many regions are listed of each change at most, and again of those transactions that are not ordinary
     */
    public Difference between(Law before, Law after, int most) {
        Changes changes = changes(before, after);
        Lister lister = new Lister(before, after, changes, most);
        for (int number : changes.inOrder()) {
            lister.list(number, diagrams.and(changes.of(number), ordinary), diagrams.not(ordinary));
        }
        for (int number : changes.inOrder()) {
            lister.list(number, diagrams.and(changes.of(number), diagrams.not(ordinary)), diagrams.no());
        }
        return new Difference(
                before.regime().toString(),
                after.regime().toString(),
                lister.regions,
                diagrams.count(possible),
                diagrams.count(diagrams.map(changes.where, each -> each == 0 ? 0 : 1)),
                lister.notListed);
    }

    private LawDiagram drawn(Law law) {
        return drawn.computeIfAbsent(law, each -> new LawDiagram(each, space));
    }

    private Changes changes(Law before, Law after) {
        List<Change> numbered = new ArrayList<>();
        Map<Change, Integer> numbers = new HashMap<>();
        Diagram all = diagrams.join(indications.of(drawn(before)), indications.of(drawn(after)), (one, other) -> {
            if (one == other) {
                return 0;
            }
            Change change = new Change(indications.get(one), indications.get(other));
            return numbers.computeIfAbsent(change, key -> {
                numbered.add(key);
                return numbered.size();
            });
        });
        return new Changes(diagrams.choose(possible, all, diagrams.no()), numbered);
    }

    /** From one indication to another. */
    private record Change(Indication before, Indication after) {

        Direction direction() {
            return Direction.of(before, after);
        }
    }

    /** The changes between two laws: for each point the number of the change there, from 1 on, or 0. */
    private final class Changes {

        private final Diagram where;
        private final List<Change> numbered;

        Changes(Diagram where, List<Change> numbered) {
            this.where = where;
            this.numbered = numbered;
        }

        /** Where a change occurs. */
        Diagram of(int number) {
            return diagrams.map(where, each -> each == number ? 1 : 0);
        }

        Change get(int number) {
            return numbered.get(number - 1);
        }

        /** The numbers of the changes that can occur, those that loosen first. */
        List<Integer> inOrder() {
            return where.results().stream()
                    .filter(number -> number > 0)
                    .sorted(Comparator.comparing((Integer number) -> get(number).direction())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** Lists the regions in which two laws differ. */
    private final class Lister {

        private final Changes changes;
        private final int most;
        private final LocalDate date;
        private final int[] plain;
        private final Conditions conditions;
        private final Causes causes;
        private final Chips chips;
        private final List<Region> regions = new ArrayList<>();
        private BigInteger notListed = BigInteger.ZERO;

        Lister(Law before, Law after, Changes changes, int most) {
            this.changes = changes;
            this.most = most;
            this.date = after.regime().date();
            Transaction plainest = Sketch.plain(date);
            Settler settler = new Settler(after);
            this.plain = space.point(settler.settle(plainest));
            this.conditions = new Conditions(space, new Wording(countries, after.places()));
            this.causes = new Causes(before, drawn(before), after, drawn(after), countries);
            this.chips = new Chips(space, items, settler, plainest);
        }

        /** @param besides where else the regions may reach */
        void list(int number, Diagram where, Diagram besides) {
            Diagram allowed = diagrams.or(changes.of(number), diagrams.or(besides, diagrams.not(possible)));
            Covering.Boxes boxes = new Covering(diagrams, where, allowed, order, plain).boxes(most);
            boxes.boxes().forEach(box -> regions.add(region(changes.get(number), box, besides != diagrams.no())));
            notListed = notListed.add(diagrams.count(boxes.left()));
        }

        private Region region(Change change, Covering.Covered covered, boolean isOrdinary) {
            Transaction example = Sketch.of(space, covered.point(), date);
            return new Region(
                    change.direction(),
                    change.before,
                    change.after,
                    isOrdinary,
                    conditions.of(covered.box()),
                    causes.at(covered.point(), example, change.before, change.after),
                    example,
                    chips.in(covered.box()));
        }
    }
}
