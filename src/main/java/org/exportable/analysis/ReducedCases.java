package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The cases of a tree, those as one between which a cut makes no difference: what follows is the same on both sides, or turns
 * on other facts in the same way. Such trees are reduced as in R. E. Bryant, Graph-Based Algorithms for Boolean Function
 * Manipulation, IEEE Transactions on Computers C-35(8), 1986.
 */
final class ReducedCases {

    private final List<Dimension> dimensions;
    private final IntFunction<Object> answers;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    private ReducedCases(List<Dimension> dimensions, IntFunction<Object> answers) {
        this.dimensions = dimensions;
        this.answers = answers;
    }

    /** @param answers what follows from the case with a number */
    static List<Case> of(CaseTree tree, List<Dimension> dimensions, IntFunction<Object> answers) {
        ReducedCases reduced = new ReducedCases(dimensions, answers);
        List<Case> cases = new ArrayList<>();
        reduced.collect(reduced.number(tree), Open.ALL, cases);
        return cases;
    }

    /** The number of what follows; the same for two trees from which the same follows. */
    private int number(CaseTree tree) {
        if (tree instanceof CaseTree.Leaf leaf) {
            return number(new Node(answers.apply(leaf.number()), null, -1, -1));
        }
        CaseTree.Cut cut = (CaseTree.Cut) tree;
        int holding = number(cut.holding());
        int failing = number(cut.failing());
        return holding == failing && isIdle(cut.split())
                ? holding
                : number(new Node(null, cut.split(), holding, failing));
    }

    private int number(Node node) {
        return numbers.computeIfAbsent(node, key -> {
            nodes.add(key);
            return nodes.size() - 1;
        });
    }

    private boolean isIdle(OpenFacts.Split split) {
        BitSet both = (BitSet) split.holding().clone();
        both.or(split.failing());
        return dimensions.get(split.dimension()).isTold(both);
    }

    private void collect(int number, Open open, List<Case> cases) {
        Node node = nodes.get(number);
        if (node.split == null) {
            cases.add(new Case(open, node.answer));
        } else {
            int dimension = node.split.dimension();
            collect(node.holding, open.narrowed(dimension, node.split.holding()), cases);
            collect(node.failing, open.narrowed(dimension, node.split.failing()), cases);
        }
    }

    /**
     * What follows at a place of a tree: an answer, or by a cut the numbers of what follows on its sides.
     *
     * @param split null where it is an answer
     */
    private record Node(Object answer, OpenFacts.Split split, int holding, int failing) {}
}
