package org.exportable.difference;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.exportable.diagram.Axis;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Numbers;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;

/**
 * Which points of a space stand for a transaction that can be: shares are not above 1, a sum is the sum of its parts, and
 * several units have no less performance than one.
 */
public final class Possible {

    /** What any figure may be. */
    static final Numbers NOT_NEGATIVE = new Numbers(0, true, Double.POSITIVE_INFINITY, false);

    private static final Numbers SHARE = new Numbers(0, true, 1, true);

    private final Space space;
    private final Diagrams diagrams;

    private Possible(Space space) {
        this.space = space;
        this.diagrams = space.diagrams();
    }

    /** The points of a space that can be. */
    public static Diagram in(Space space) {
        return new Possible(space).all();
    }

    /** The numbers that a figure may have. */
    static Numbers domain(Axis axis) {
        return axis.subject().attribute().equals("listedOwnership") ? SHARE : NOT_NEGATIVE;
    }

    private Diagram all() {
        Diagram possible = diagrams.and(sums(), units());
        for (int variable = space.axes().size() - 1; variable >= 0; variable--) {
            possible = diagrams.and(alone(space.axes().get(variable)), possible);
        }
        return possible;
    }

    private Diagram alone(Axis axis) {
        BitSet possible = new BitSet();
        for (int kind = 0; kind < axis.kinds().size(); kind++) {
            possible.set(kind, isPossible(axis, kind));
        }
        return diagrams.isOneOf(axis.variable(), possible);
    }

    private static boolean isPossible(Axis axis, int kind) {
        if (axis.isNumeric()) {
            return !axis.numbers(kind).and(domain(axis)).isEmpty();
        }
        return !axis.subject().isPlace() || !Values.countries(axis, kind).isEmpty();
    }

    private Diagram sums() {
        Optional<Axis> io = axis(Slot.ITEM, "ioBandwidthGBps");
        Optional<Axis> dram = axis(Slot.ITEM, "dramBandwidthGBps");
        Optional<Axis> sum = axis(Slot.ITEM, "ioAndDramBandwidthGBps");
        if (sum.isEmpty()) {
            return diagrams.yes();
        }
        Diagram possible = diagrams.no();
        for (Part first : parts(io)) {
            for (Part second : parts(dram)) {
                BitSet sums = fitting(
                        sum.get(),
                        together -> !first.numbers
                                .plus(second.numbers)
                                .and(together)
                                .isEmpty());
                possible = diagrams.or(
                        possible,
                        diagrams.and(
                                diagrams.and(first.here, second.here),
                                diagrams.isOneOf(sum.get().variable(), sums)));
            }
        }
        return possible;
    }

    /** The sum of a shipment is a multiple of one unit's performance, and the sum of the year is no less. */
    private Diagram units() {
        Optional<Axis> unit = axis(Slot.ITEM, "totalProcessingPerformance");
        Optional<Axis> shipment = axis(Slot.SHIPMENT, "aggregateTotalProcessingPerformance");
        Optional<Axis> year = axis(Slot.SHIPMENT, "calendarYearTotalProcessingPerformance");
        return diagrams.and(
                pairs(unit, shipment, (one, all) -> Units.of(one, all).isPresent()),
                diagrams.and(pairs(unit, year, Possible::reaches), pairs(shipment, year, Possible::reaches)));
    }

    /** Whether one of the numbers can be no less than one of the others. */
    private static boolean reaches(Numbers least, Numbers sum) {
        return !new Numbers(least.low(), least.lowIncluded(), Double.POSITIVE_INFINITY, false)
                .and(sum)
                .isEmpty();
    }

    private Diagram pairs(Optional<Axis> one, Optional<Axis> other, BiPredicate<Numbers, Numbers> fit) {
        if (one.isEmpty() || other.isEmpty()) {
            return diagrams.yes();
        }
        Diagram possible = diagrams.no();
        for (Part part : parts(one)) {
            BitSet fitting = fitting(other.get(), numbers -> fit.test(part.numbers, numbers));
            possible = diagrams.or(
                    possible,
                    diagrams.and(part.here, diagrams.isOneOf(other.get().variable(), fitting)));
        }
        return possible;
    }

    private static BitSet fitting(Axis axis, Predicate<Numbers> fit) {
        BitSet fitting = new BitSet();
        for (int kind = 0; kind < axis.kinds().size(); kind++) {
            Numbers numbers = axis.numbers(kind).and(NOT_NEGATIVE);
            fitting.set(kind, !numbers.isEmpty() && fit.test(numbers));
        }
        return fitting;
    }

    /** The pieces of an axis; where there is no axis one piece with all numbers. */
    private List<Part> parts(Optional<Axis> axis) {
        return axis.map(each -> IntStream.range(0, each.kinds().size())
                        .mapToObj(kind -> part(each, kind))
                        .filter(part -> !part.numbers.isEmpty())
                        .toList())
                .orElseGet(() -> List.of(new Part(diagrams.yes(), NOT_NEGATIVE)));
    }

    private Part part(Axis axis, int kind) {
        BitSet one = new BitSet();
        one.set(kind);
        return new Part(
                diagrams.isOneOf(axis.variable(), one), axis.numbers(kind).and(NOT_NEGATIVE));
    }

    private Optional<Axis> axis(Slot slot, String attribute) {
        return space.axes().stream()
                .filter(axis -> axis.subject().slot() == slot
                        && axis.subject().attribute().equals(attribute))
                .findFirst();
    }

    private record Part(Diagram here, Numbers numbers) {}
}
