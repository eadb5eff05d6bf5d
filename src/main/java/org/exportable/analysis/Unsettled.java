package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Facts;

/**
 * The facts of a transaction of which not everything is known.
 *
 * @param known the facts, with what meets no condition where something is unknown
 * @param unknown for each gap that some rule minds the facts with each way to fill it
 */
record Unsettled(Facts known, List<List<Facts>> unknown) {

    /** Settles one transaction after another; where the same facts are unknown, the ways to fill them are found once. */
    static List<Unsettled> of(List<Transaction> transactions, Predicate<Dimension> which, LawView view) {
        Settler settler = new Settler(view.law());
        Map<Object, List<List<Facts>>> found = new HashMap<>();
        List<Unsettled> unsettled = new ArrayList<>();
        for (Transaction transaction : transactions) {
            List<Dimension> gaps = view.gaps(transaction).stream().filter(which).toList();
            unsettled.add(new Unsettled(
                    settler.settle(transaction),
                    found.computeIfAbsent(
                            alike(transaction, gaps),
                            key -> gaps.stream()
                                    .map(gap -> settled(transaction, gap, settler))
                                    .filter(options -> !options.isEmpty())
                                    .toList())));
        }
        return unsettled;
    }

    /** What can be unknown of an item follows from its figures; what can be unknown of parties follows from nothing. */
    private static Object alike(Transaction transaction, List<Dimension> gaps) {
        List<List<String>> paths = gaps.stream().map(Dimension::paths).toList();
        return gaps.stream().anyMatch(gap -> gap.isOf("item.")) ? List.of(transaction.item(), paths) : paths;
    }

    private static List<Facts> settled(Transaction transaction, Dimension gap, Settler settler) {
        return gap.options().stream()
                .map(option -> settler.settle(option.fill().apply(transaction)))
                .toList();
    }

    /** All of them, those that several share once. */
    static Collection<Facts> all(List<Unsettled> transactions) {
        List<Facts> all = new ArrayList<>();
        Set<List<List<Facts>>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Unsettled each : transactions) {
            all.add(each.known);
            if (seen.add(each.unknown)) {
                each.unknown.forEach(all::addAll);
            }
        }
        return all;
    }
}
