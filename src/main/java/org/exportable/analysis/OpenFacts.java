package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Shipment;
import org.exportable.vocabulary.Vocabulary;

/**
 * The facts of a transaction with gaps: of each test on a fact it says whether it holds for all, some or no open options.
 * Not thread-safe.
 */
final class OpenFacts {

    private static final int NONE = -1;

    private final Transaction transaction;
    private final List<Dimension> dimensions;
    private final Settler settler;
    private final Facts settled;
    private final List<Object> facts;
    private final List<List<List<Object>>> variants;
    /** By fact and test what the test makes of the dimension that it turns on. */
    private final List<Map<PlainCondition.Test, Split>> splits;
    /** By number of what rules ask the dimensions that it turns on; null where these have not been looked for. */
    private final BitSet[] turnsOn;
    /** By fact and attribute the dimension plus 2; 0 where it has not been looked for. */
    private final int[][] dependencies;

    /** @param asks how many patterns of rules ask for facts */
    OpenFacts(Transaction transaction, List<Dimension> dimensions, Settler settler, int asks) {
        this.transaction = transaction;
        this.dimensions = dimensions;
        this.settler = settler;
        this.settled = settler.settle(transaction);
        this.facts = settled.all();
        this.variants = new ArrayList<>();
        dimensions.forEach(dimension -> variants.add(null));
        this.splits = new ArrayList<>(Collections.nCopies(facts.size(), null));
        this.turnsOn = new BitSet[asks];
        this.dependencies = new int[facts.size()][Vocabulary.size()];
    }

    /** The facts, with what meets no condition where something is unknown. */
    List<Object> facts() {
        return facts;
    }

    /** The transaction with the first open option of each dimension that a case narrows. */
    Transaction representative(Open open) {
        return fill(open).apply(transaction);
    }

    /** The facts of that transaction. */
    Facts settled(Open open) {
        Transaction first = representative(open);
        return first == transaction ? settled : settler.settle(first, transaction, settled);
    }

    /** Fills in the first open option of each dimension that a case narrows. */
    UnaryOperator<Transaction> fill(Open open) {
        List<UnaryOperator<Transaction>> fills = new ArrayList<>();
        for (int index : open.dimensions()) {
            Dimension dimension = dimensions.get(index);
            int first = open.of(index, dimension).nextSetBit(0);
            fills.add(dimension.options().get(first).fill());
        }
        return unfilled -> {
            Transaction filled = unfilled;
            for (UnaryOperator<Transaction> each : fills) {
                filled = each.apply(filled);
            }
            return filled;
        };
    }

    /** Whether a condition holds of a fact, given what is open. */
    Truth holds(PlainCondition condition, int fact, Open open) {
        if (condition instanceof PlainCondition.Test test) {
            return holdsTest(test, fact, open);
        }
        boolean all = condition instanceof PlainCondition.All;
        Truth truth = all ? Truth.TRUE : Truth.FALSE;
        for (PlainCondition part : condition.parts()) {
            Truth next = holds(part, fact, open);
            truth = all ? truth.and(next) : truth.or(next);
            if (truth == (all ? Truth.FALSE : Truth.TRUE)) {
                return truth;
            }
        }
        return truth;
    }

    private Truth holdsTest(PlainCondition.Test test, int fact, Open open) {
        int dimension = dependency(test.attribute(), fact);
        if (dimension == NONE) {
            return Truth.of(test.holds(facts.get(fact)));
        }
        Split whole = split(test, fact, dimension);
        BitSet options = open.of(dimension, dimensions.get(dimension));
        if (!whole.holding.intersects(options)) {
            return Truth.FALSE;
        }
        return whole.failing.intersects(options) ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** Whether it turns on a dimension whether a fact is as the pattern with a number asks. */
    boolean turnsOn(int ask, PlainPattern pattern, int dimension) {
        if (turnsOn[ask] == null) {
            turnsOn[ask] = findTurnsOn(pattern);
        }
        return turnsOn[ask].get(dimension);
    }

    private BitSet findTurnsOn(PlainPattern pattern) {
        BitSet found = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).getClass() == pattern.type()) {
                int fact = i;
                pattern.condition().tests().forEach(test -> {
                    int dimension = dependency(test.attribute(), fact);
                    if (dimension != NONE) {
                        found.set(dimension);
                    }
                });
            }
        }
        return found;
    }

    /** A way to cut what is open in two, so that some test of this condition is settled in each part. */
    Optional<Split> split(PlainCondition condition, int fact, Open open) {
        if (condition instanceof PlainCondition.Test test) {
            return splitTest(test, fact, open);
        }
        return condition.parts().stream()
                .map(part -> split(part, fact, open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Split> splitTest(PlainCondition.Test test, int fact, Open open) {
        int dimension = dependency(test.attribute(), fact);
        if (dimension == NONE) {
            return Optional.empty();
        }
        Split whole = split(test, fact, dimension);
        BitSet options = open.of(dimension, dimensions.get(dimension));
        return whole.holding.intersects(options) && whole.failing.intersects(options)
                ? Optional.of(whole.only(options))
                : Optional.empty();
    }

    /** The options of a dimension for which a test holds, and those for which it does not. */
    private Split split(PlainCondition.Test test, int fact, int dimension) {
        if (splits.get(fact) == null) {
            splits.set(fact, new IdentityHashMap<>());
        }
        return splits.get(fact).computeIfAbsent(test, key -> newSplit(key, fact, dimension));
    }

    private Split newSplit(PlainCondition.Test test, int fact, int dimension) {
        List<List<Object>> options = variants(dimension);
        BitSet holding = new BitSet();
        for (int i = 0; i < options.size(); i++) {
            holding.set(i, test.holds(options.get(i).get(fact)));
        }
        BitSet failing = new BitSet();
        failing.set(0, options.size());
        failing.andNot(holding);
        return new Split(dimension, holding, failing);
    }

    /** Whether an attribute of a fact turns on something unknown. */
    boolean isOpen(int fact, Attribute attribute) {
        return dependency(attribute, fact) != NONE;
    }

    /**
     * Whether an attribute turns on something unknown in some fact, also where there is only one option, because no rule
     * of the law asks for it.
     */
    boolean isUnknown(Attribute attribute) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).getClass().getSimpleName().equals(attribute.fact()) && isOpen(i, attribute)) {
                return true;
            }
        }
        return Measure.of(attribute)
                .map(measure -> !Measures.of(transaction).isKnown(measure))
                .orElse(attribute.path().equals("usAvailableSince")
                        && transaction.item().usAvailableSince() == null);
    }

    /** The dimension on which an attribute of a fact depends. */
    private int dependency(Attribute attribute, int fact) {
        int known = dependencies[fact][attribute.number()];
        if (known == 0) {
            known = findDependency(attribute, fact) + 2;
            dependencies[fact][attribute.number()] = known;
        }
        return known - 2;
    }

    private int findDependency(Attribute attribute, int fact) {
        Object value = attribute.of(facts.get(fact));
        List<String> subjects = subjects(facts.get(fact), attribute);
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).isOfAny(subjects)) {
                for (List<Object> variant : variants(i)) {
                    if (!attribute.of(variant.get(fact)).equals(value)) {
                        return i;
                    }
                }
            }
        }
        return NONE;
    }

    /** What the paths begin with of dimensions that may bear on an attribute of a fact. */
    private static List<String> subjects(Object fact, Attribute attribute) {
        if (fact instanceof Destination) {
            return List.of("to");
        }
        if (fact instanceof Commodity) {
            return List.of("item.");
        }
        if (fact instanceof Shipment) {
            return List.of("item.totalProcessingPerformance", "attestations.prior");
        }
        if (fact instanceof Attestation) {
            // Each attestation is an attribute of its own name; only of a day the rules count how long ago it was.
            return List.of(
                    attribute.path().equals("daysSinceNacNotification")
                            ? AttestationGaps.NOTIFIED_ON
                            : "attestations." + attribute.path());
        }
        return switch (((Participant) fact).function()) {
            case EXPORTER -> List.of("exporter.");
            case CONSIGNEE -> List.of("consignee.");
            case END_USER -> List.of("endUser.", "consignee.");
            case INTERMEDIARY -> List.of();
        };
    }

    /** The facts with each option of one dimension. */
    private List<List<Object>> variants(int dimension) {
        if (variants.get(dimension) == null) {
            List<List<Object>> found = new ArrayList<>();
            for (Option option : dimensions.get(dimension).options()) {
                Transaction filled = option.fill().apply(transaction);
                found.add(settler.settle(filled, transaction, settled).all());
            }
            variants.set(dimension, found);
        }
        return variants.get(dimension);
    }

    /**
     * Two parts of what is open in one dimension.
     *
     * @param dimension its index
     * @param holding options for which a test holds
     * @param failing options for which it does not
     */
    record Split(int dimension, BitSet holding, BitSet failing) {

        Split only(BitSet options) {
            return new Split(dimension, both(holding, options), both(failing, options));
        }

        private static BitSet both(BitSet one, BitSet other) {
            BitSet both = (BitSet) one.clone();
            both.and(other);
            return both;
        }
    }
}
