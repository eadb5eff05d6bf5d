package org.exportable.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * All cases that a transaction with gaps can be, cut only where the answer can change.
 *
 * @param inferences the rules applied to each case, those in which the answer cannot change any more first
 * @param settled how many these are; fewer than all if there were too many cases to look at all of them
 */
record Cases(List<OpenInference> inferences, int settled) {

    /** More cases than this are not looked at one by one. */
    static final int MOST = 4096;

    /**
     * The cases of a transaction.
     *
     * @param whole the rules applied to everything that is open
     * @param most how many cases are looked at
     */
    static Cases of(OpenInference whole, int most) {
        List<OpenInference> settled = new ArrayList<>();
        Deque<OpenInference> todo = new ArrayDeque<>();
        todo.push(whole);
        while (!todo.isEmpty() && settled.size() + todo.size() <= most) {
            OpenInference next = todo.pop();
            Optional<OpenFacts.Split> split = next.split();
            if (split.isPresent()) {
                todo.push(next.narrowed(split.get().dimension(), split.get().failing()));
                todo.push(next.narrowed(split.get().dimension(), split.get().holding()));
            } else {
                settled.add(next);
            }
        }
        int count = settled.size();
        settled.addAll(todo);
        return new Cases(List.copyOf(settled), count);
    }

    /** What is open in each case. */
    List<Open> parts() {
        return inferences.stream().map(OpenInference::open).toList();
    }

    /** Whether all of them were looked at. */
    boolean complete() {
        return settled == inferences.size();
    }
}
