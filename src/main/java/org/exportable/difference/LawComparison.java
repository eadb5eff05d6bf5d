package org.exportable.difference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * the diagrams part the laws differ. Comparisons of several pairs share parts of
 * their diagrams. Not thread-safe.
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
    private final Treatments treatments;
    private final Diagram possible;
    private final Diagram ordinary;
    private final int[] order;

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
        this.treatments = new Treatments(space);
        this.possible = Possible.in(space);
        this.ordinary = Ordinary.in(space);
        this.order = order(space);
    }

    /** The variables of a space, that first which is to be left open first. */
    static int[] order(Space space) {
        return space.axes().stream()
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
        Diagram concerned = diagrams.and(possible, new Contrast(before, after).where(space));
        Lister lister = new Lister(before, after, concerned, most);
        List<Changes.Place> places = lister.changes.places();
        places.forEach(lister::listOrdinary);
        places.forEach(lister::listOthers);
        return new Difference(
                before.regime().toString(),
                after.regime().toString(),
                lister.regions,
                diagrams.count(possible),
                diagrams.count(lister.changes.anywhere()),
                lister.notListed);
    }

    /** Lists the regions in which two laws differ. */
    private final class Lister {

        private final Diagram before;
        private final Diagram after;
        private final Changes changes;
        private final int most;
        private final LocalDate date;
        private final int[] plain;
        private final Conditions conditions;
        private final Causes causes;
        private final Chips chips;
        private final List<Region> regions = new ArrayList<>();
        private BigInteger notListed = BigInteger.ZERO;

        Lister(Law first, Law second, Diagram concerned, int most) {
            LawDiagram drawnFirst = new LawDiagram(first, space, concerned, rule -> true);
            LawDiagram drawnSecond = new LawDiagram(second, space, concerned, rule -> true);
            this.before = treatments.of(drawnFirst);
            this.after = treatments.of(drawnSecond);
            this.changes = new Changes(before, after, treatments, concerned, diagrams);
            this.most = most;
            this.date = second.regime().date();
            Transaction plainest = Sketch.plain(date);
            Settler settler = new Settler(second);
            this.plain = space.point(settler.settle(plainest));
            this.conditions = new Conditions(space, new Wording(countries, second.places()));
            this.causes = new Causes(first, drawnFirst, second, drawnSecond, countries);
            this.chips = new Chips(space, items, settler, plainest);
        }

        void listOrdinary(Changes.Place place) {
            list(place, diagrams.and(place.where(), ordinary), diagrams.not(ordinary), true);
        }

        void listOthers(Changes.Place place) {
            list(place, diagrams.and(place.where(), diagrams.not(ordinary)), diagrams.no(), false);
        }

        /** @param besides where else the regions may reach */
        private void list(Changes.Place place, Diagram where, Diagram besides, boolean isOrdinary) {
            Diagram allowed = diagrams.or(place.where(), diagrams.or(besides, diagrams.not(possible)));
            Covering.Boxes boxes = new Covering(diagrams, where, allowed, order, plain).boxes(most);
            boxes.boxes().forEach(box -> regions.add(region(place.change().direction(), box, isOrdinary)));
            notListed = notListed.add(diagrams.count(boxes.left()));
        }

        private Region region(Direction direction, Covering.Covered covered, boolean isOrdinary) {
            Transaction example = Sketch.of(space, covered.point(), date);
            Treatment from = treatments.get(before.at(covered.point()));
            Treatment to = treatments.get(after.at(covered.point()));
            return new Region(
                    direction,
                    from,
                    to,
                    isOrdinary,
                    conditions.of(covered.box()),
                    causes.at(covered.point(), example, from, to),
                    example,
                    chips.in(covered.box()));
        }
    }
}
