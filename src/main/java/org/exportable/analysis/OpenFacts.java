package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exportable.engine.PlainCondition;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Attribute;

/** The facts of a transaction with gaps: of each test on a fact it says whether it holds for all, some or no open options. */
final class OpenFacts {

    private static final int NONE = -1;

    private final Transaction base;
    private final List<Dimension> dimensions;
    private final List<Object> facts;
    private final List<List<List<Object>>> variants;
    private final Map<Attribute, int[]> dependencies = new HashMap<>();

    OpenFacts(Transaction transaction, List<Dimension> dimensions, Settler settler) {
        this.dimensions = dimensions;
        Transaction filled = transaction;
        for (Dimension dimension : dimensions) {
            filled = dimension.options().get(0).fill().apply(filled);
        }
        this.base = filled;
        this.facts = settler.settle(base).all();
        this.variants = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            variants.add(dimension.options().stream()
                    .map(option -> settler.settle(option.fill().apply(base)).all())
                    .toList());
        }
    }

    /** The facts with the first option of each dimension. */
    List<Object> facts() {
        return facts;
    }

    /** The transaction with the first open option of each dimension. */
    Transaction representative(Open open) {
        Transaction filled = base;
        for (int i = 0; i < dimensions.size(); i++) {
            int first = open.of(i).nextSetBit(0);
            filled = dimensions.get(i).options().get(first).fill().apply(filled);
        }
        return filled;
    }

    /** Whether a condition holds of a fact, given what is open. */
    Truth holds(PlainCondition condition, int fact, Open open) {
        if (condition instanceof PlainCondition.All all) {
            Truth truth = Truth.TRUE;
            for (PlainCondition part : all.parts()) {
                truth = truth.and(holds(part, fact, open));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }
        if (condition instanceof PlainCondition.Any any) {
            Truth truth = Truth.FALSE;
            for (PlainCondition part : any.parts()) {
                truth = truth.or(holds(part, fact, open));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }
        return holdsTest((PlainCondition.Test) condition, fact, open);
    }

    private Truth holdsTest(PlainCondition.Test test, int fact, Open open) {
        int dimension = dependency(test.attribute(), fact);
        if (dimension == NONE) {
            return Truth.of(test.holds(facts.get(fact)));
        }
        BitSet holding = holding(test, fact, dimension, open);
        if (holding.isEmpty()) {
            return Truth.FALSE;
        }
        return holding.equals(open.of(dimension)) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** A way to cut what is open in two, so that some test of this condition is settled in each part. */
    Optional<Split> split(PlainCondition condition, int fact, Open open) {
        if (condition instanceof PlainCondition.Test test) {
            int dimension = dependency(test.attribute(), fact);
            if (dimension == NONE) {
                return Optional.empty();
            }
            BitSet holding = holding(test, fact, dimension, open);
            BitSet failing = (BitSet) open.of(dimension).clone();
            failing.andNot(holding);
            return holding.isEmpty() || failing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Split(dimension, holding, failing));
        }
        List<PlainCondition> parts = condition instanceof PlainCondition.All all
                ? all.parts()
                : ((PlainCondition.Any) condition).parts();
        for (PlainCondition part : parts) {
            Optional<Split> split = split(part, fact, open);
            if (split.isPresent()) {
                return split;
            }
        }
        return Optional.empty();
    }

    private BitSet holding(PlainCondition.Test test, int fact, int dimension, Open open) {
        BitSet holding = new BitSet();
        List<List<Object>> options = variants.get(dimension);
        BitSet candidates = open.of(dimension);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (test.holds(options.get(i).get(fact))) {
                holding.set(i);
            }
        }
        return holding;
    }

    /** The dimension on which an attribute of a fact depends. */
    private int dependency(Attribute attribute, int fact) {
        int[] known = dependencies.computeIfAbsent(attribute, key -> new int[facts.size()]);
        if (known[fact] == 0) {
            known[fact] = findDependency(attribute, fact) + 2;
        }
        return known[fact] - 2;
    }

    private int findDependency(Attribute attribute, int fact) {
        Object value = attribute.of(facts.get(fact));
        for (int i = 0; i < variants.size(); i++) {
            for (List<Object> variant : variants.get(i)) {
                if (!attribute.of(variant.get(fact)).equals(value)) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /**
     * Two parts of what is open in one dimension.
     *
     * @param dimension its index
     * @param holding options for which a test holds
     * @param failing options for which it does not
     */
    record Split(int dimension, BitSet holding, BitSet failing) {}
}
