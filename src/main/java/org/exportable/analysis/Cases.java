package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All cases that a transaction with gaps can be, cut only where the answer can change.
 *
 * @param tree how they were cut
 * @param inferences the rules applied to each case, those in which the answer cannot change any more first
 * @param settled how many these are; fewer than all if there were too many cases to look at all of them
 */
record Cases(CaseTree tree, List<OpenInference> inferences, int settled) {

    /** More cases than this are not looked at one by one. */
    static final int MOST = 4096;

    /**
     * The cases of a transaction.
     *
     * @param whole the rules applied to everything that is open
     * @param most how many cases are looked at
     */
    static Cases of(OpenInference whole, int most) {
        Search search = new Search(most);
        CaseTree tree = search.grow(whole);
        return new Cases(tree, List.copyOf(search.found), search.settled);
    }

    /** What is open in each case. */
    List<Open> parts() {
        return inferences.stream().map(OpenInference::open).toList();
    }

    /** Whether all of them were looked at. */
    boolean complete() {
        return settled == inferences.size();
    }

    private static final class Search {

        private final int most;
        private final List<OpenInference> found = new ArrayList<>();
        private int settled;
        private int cases = 1;

        Search(int most) {
            this.most = most;
        }

        /** Cuts one part after the other to the end, until there are too many. */
        CaseTree grow(OpenInference part) {
            boolean tooMany = cases > most;
            Optional<OpenFacts.Split> split = tooMany ? Optional.empty() : part.split();
            if (split.isEmpty()) {
                settled += tooMany ? 0 : 1;
                found.add(part);
                return new CaseTree.Leaf(found.size() - 1);
            }
            cases++;
            OpenFacts.Split parts = split.get();
            return new CaseTree.Cut(
                    parts,
                    grow(part.narrowed(parts.dimension(), parts.holding())),
                    grow(part.narrowed(parts.dimension(), parts.failing())));
        }
    }
}
