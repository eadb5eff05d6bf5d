package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.exportable.determination.Matrix;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Region;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Facts;

/**
 * Answers for many items at many destinations under some laws. The laws become diagrams over just the space in which these
 * transactions lie; each is gone through once for all items and destinations that the laws cannot tell apart.
 */
final class Matrices {

    /** What the variables of an item are about; all others are about a destination. */
    private static final Set<Slot> OF_ITEM = EnumSet.of(Slot.ITEM, Slot.SHIPMENT);

    private static final Set<Slot> OF_DESTINATION = EnumSet.complementOf(EnumSet.copyOf(OF_ITEM));

    private final int firstOfDestination;
    private final StandingDiagrams diagrams;
    private final List<Region> rows;
    private final List<Region> columns;
    private final int[] alikeRows;
    private final int[] alikeColumns;
    private final Map<Diagram, List<List<Matrix.Cell>>> known = new IdentityHashMap<>();
    private final Map<BitSet, Matrix.Cell> byStands = new HashMap<>();

    /**
     * For items, each at each of some destinations.
     *
     * @param going a transaction for each destination, alike but for where it goes and to whom; its item does not matter
     * @param laws the laws that will be asked for, one at least
     * @throws IllegalArgumentException if there is no item or no destination
     */
    Matrices(List<Item> items, List<Country> destinations, Function<Country, Transaction> going, List<Law> laws) {
        if (items.isEmpty() || destinations.isEmpty()) {
            throw new IllegalArgumentException("A matrix has at least one item and one destination.");
        }
        LawView view = new LawView(laws);
        List<Transaction> transactions = destinations.stream()
                .map(to -> going.apply(to).datedOr(laws.get(0).regime().date()))
                .toList();
        List<Transaction> perItem = items.stream()
                .map(item -> TransactionBuilder.builder(transactions.get(0))
                        .item(item)
                        .build())
                .toList();
        List<Unsettled> ofItems = Unsettled.of(perItem, Matrices::isOfItem, view);
        List<Unsettled> ofDestinations = Unsettled.of(transactions, gap -> !isOfItem(gap), view);
        List<Unsettled> all = new ArrayList<>(ofItems);
        all.addAll(ofDestinations);
        Space space = Space.around(laws, Unsettled.all(all));
        this.firstOfDestination = space.first(Slot.DESTINATION);
        this.diagrams = new StandingDiagrams(space);
        this.rows = regions(ofItems, OF_ITEM, space);
        this.columns = regions(ofDestinations, OF_DESTINATION, space);
        this.alikeRows = alike(rows);
        this.alikeColumns = alike(columns);
    }

    /** What is unknown of an item bears on the sums of its shipment too, and with them goes what was shipped before. */
    private static boolean isOfItem(Dimension gap) {
        return gap.isOf("item.") || gap.isOf(PerformanceGaps.PRIOR);
    }

    private static List<Region> regions(List<Unsettled> transactions, Set<Slot> slots, Space space) {
        Map<List<List<Facts>>, List<Region.Loose>> known = new IdentityHashMap<>();
        return transactions.stream()
                .map(each -> Region.of(
                        space,
                        slots,
                        each.known(),
                        known.computeIfAbsent(each.unknown(), unknown -> loose(unknown, slots, space))))
                .toList();
    }

    private static List<Region.Loose> loose(List<List<Facts>> unknown, Set<Slot> slots, Space space) {
        return unknown.stream()
                .map(options -> Region.Loose.of(space, slots, options))
                .flatMap(Optional::stream)
                .toList();
    }

    /** For each item a cell a destination under one of the laws; the same object for laws under which all are equal. */
    List<List<Matrix.Cell>> under(Law law) {
        return known.computeIfAbsent(diagrams.of(law), this::cells);
    }

    private List<List<Matrix.Cell>> cells(Diagram standing) {
        Map<Integer, List<Matrix.Cell>> byRow = new HashMap<>();
        Map<Entry, BitSet> reached = new HashMap<>();
        for (int row : alikeRows) {
            Set<Diagram> entries =
                    byRow.containsKey(row) ? Set.of() : rows.get(row).reached(standing, firstOfDestination);
            byRow.computeIfAbsent(
                    row,
                    key -> IntStream.of(alikeColumns)
                            .mapToObj(column -> stands(entries, column, reached))
                            .map(stands -> byStands.computeIfAbsent(stands, this::cell))
                            .toList());
        }
        return IntStream.of(alikeRows).mapToObj(byRow::get).toList();
    }

    /** The numbers of the stands that an item can have at a destination. */
    private BitSet stands(Set<Diagram> entries, int column, Map<Entry, BitSet> known) {
        BitSet stands = new BitSet();
        for (Diagram entry : entries) {
            stands.or(known.computeIfAbsent(new Entry(column, entry), this::stands));
        }
        return stands;
    }

    private BitSet stands(Entry entry) {
        BitSet stands = new BitSet();
        columns.get(entry.column)
                .reached(entry.at, Diagram.NO_VARIABLE)
                .forEach(constant -> stands.set(constant.result()));
        return stands;
    }

    private Matrix.Cell cell(BitSet numbers) {
        return Stand.common(numbers.stream().mapToObj(diagrams::stand).toList());
    }

    /** For each region the first one that is equal. */
    private static int[] alike(List<Region> regions) {
        Map<Region, Integer> firsts = new HashMap<>();
        return IntStream.range(0, regions.size())
                .map(index -> firsts.computeIfAbsent(regions.get(index), region -> index))
                .toArray();
    }

    /**
     * Where an item leaves its part of a diagram, and a destination enters.
     *
     * @param column the destination's index
     * @param at what is left of the diagram
     */
    private record Entry(int column, Diagram at) {}
}
