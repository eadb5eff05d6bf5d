package org.exportable.suite;

import java.util.List;

/**
 * An expectation that is not met.
 *
 * @param aspect what was expected of the determination
 * @param expected what was expected of it
 * @param actual what the determination says
 */
public record Mismatch(Aspect aspect, List<String> expected, List<String> actual) {

    public Mismatch {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    /** What would have to be expected for it to be met. */
    public List<String> anew() {
        return aspect.demand().anew(expected, actual);
    }
}
