package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.determination.Matrix;
import org.exportable.determination.Outcome;
import org.exportable.determination.Requirement;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Policy;

/**
 * Answers transactions together that differ only in where they go: the destination is one more open fact, and cases are cut
 * by it only where it can change the answer.
 */
final class ManyDestinations {

    private static final List<String> PATHS =
            List.of("to", "consignee.country", "consignee.headquarters", "consignee.parentHeadquarters");

    /** Together they may have more cases than each alone. */
    private static final int MOST = 4 * Cases.MOST;

    private final Law law;
    private final OpenInference whole;
    private final Cases cases;
    private final List<Finding> findings;
    private final int destination;
    private final Dimension destinations;

    private ManyDestinations(List<Transaction> transactions, LawView view) {
        Transaction first = transactions.get(0);
        List<Dimension> dimensions = new ArrayList<>(view.gaps(first));
        this.law = view.law();
        this.destination = dimensions.size();
        this.destinations = new Dimension(
                PATHS, () -> transactions.stream().map(ManyDestinations::option).toList());
        dimensions.add(destinations);
        Settler settler = new Settler(law);
        OpenFacts facts = new OpenFacts(first, dimensions, settler);
        this.whole = new OpenInference(facts, law.plain());
        this.cases = Cases.of(whole, MOST);
        this.findings = cases.inferences().stream()
                .map(each -> new Finding(law, () -> settler.settle(facts.representative(each.open())), each.firings()))
                .toList();
    }

    /**
     * The answers in the order of the transactions; empty if there are too many cases to look at them together.
     *
     * @param transactions of the same item; the same facts of all of them are unknown, and all or none go to the United
     *     States
     */
    static Optional<List<Matrix.Cell>> answers(List<Transaction> transactions, LawView view) {
        ManyDestinations many = new ManyDestinations(transactions, view);
        return many.cases.complete()
                ? Optional.of(IntStream.range(0, transactions.size())
                        .mapToObj(index -> many.cell(index))
                        .toList())
                : Optional.empty();
    }

    private static Option option(Transaction to) {
        return Option.of(
                PATHS.get(0),
                new Possibility.Places(Set.of(to.to().code())),
                transaction -> TransactionBuilder.builder(transaction)
                        .to(to.to())
                        .consignee(to.consignee())
                        .build());
    }

    private List<Finding> findings(int index) {
        return IntStream.range(0, findings.size())
                .filter(each -> cases.inferences()
                        .get(each)
                        .open()
                        .of(destination, destinations)
                        .get(index))
                .mapToObj(findings::get)
                .toList();
    }

    /** What is so in all cases of a destination. */
    private Matrix.Cell cell(int index) {
        List<Finding> own = findings(index);
        Set<Outcome> outcomes = own.stream().map(Finding::outcome).collect(Collectors.toSet());
        Set<Policy> policies = new HashSet<>();
        own.forEach(finding -> policies.add(finding.policy()));
        List<String> classification = new ArrayList<>(own.get(0).classification());
        own.forEach(finding -> classification.retainAll(finding.classification()));
        return new Matrix.Cell(
                outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED,
                policies.size() == 1 ? policies.iterator().next() : null,
                policies.size() > 1,
                classification,
                requirements(index, own));
    }

    /**
     * The requirements in all cases of a destination. Destinations are not told apart where two limbs of one paragraph
     * require the same of them, so what is certain at the destination is added.
     */
    private List<String> requirements(int index, List<Finding> own) {
        List<Requirement> common = new ArrayList<>(own.get(0).requirements());
        own.forEach(finding -> common.retainAll(finding.requirements()));
        BitSet only = new BitSet();
        only.set(index);
        OpenInference there = whole.narrowed(destination, only);
        Set<Requirement> all = new LinkedHashSet<>(new Finding(law, own.get(0)::facts, there.firings()).requirements());
        all.addAll(common);
        return all.stream().map(Requirement::provision).distinct().toList();
    }
}
