package org.exportable.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.exportable.engine.PlainInference;

/**
 * All cases that a transaction with gaps can be, cut only where the answer can change.
 *
 * @param parts each case by what is open in it
 * @param complete false if there were too many cases to look at all of them
 */
record Cases(List<Open> parts, boolean complete) {

    /** More cases than this are not looked at one by one. */
    private static final int MOST = 4096;

    /**
     * The cases of a transaction.
     *
     * @param whole the rules applied to everything that is open
     */
    static Cases of(OpenFacts facts, OpenInference whole, PlainInference rules) {
        if (whole.split().isEmpty()) {
            return new Cases(List.of(Open.ALL), true);
        }
        List<Open> settled = new ArrayList<>();
        Deque<Open> todo = new ArrayDeque<>();
        todo.push(Open.ALL);
        while (!todo.isEmpty() && settled.size() + todo.size() <= MOST) {
            Open open = todo.pop();
            Optional<OpenFacts.Split> split = new OpenInference(facts, open, rules).split();
            if (split.isPresent()) {
                todo.push(open.narrowed(split.get().dimension(), split.get().failing()));
                todo.push(open.narrowed(split.get().dimension(), split.get().holding()));
            } else {
                settled.add(open);
            }
        }
        boolean complete = todo.isEmpty();
        settled.addAll(todo);
        return new Cases(List.copyOf(settled), complete);
    }
}
