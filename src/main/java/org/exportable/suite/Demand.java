package org.exportable.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How what is expected and what is indicated are compared. */
enum Demand {
    /** The same, in the same order. */
    EXACTLY {
        @Override
        boolean isMet(List<String> expected, List<String> actual) {
            return expected.equals(actual);
        }
    },
    /** The same, in any order. */
    THESE {
        @Override
        boolean isMet(List<String> expected, List<String> actual) {
            return Set.copyOf(expected).equals(Set.copyOf(actual));
        }
    },
    /** All that is expected is there, among others. */
    AMONG {
        @Override
        boolean isMet(List<String> expected, List<String> actual) {
            return actual.containsAll(expected);
        }
    },
    /** All paragraphs that are expected are cited, among others. */
    CITED {
        @Override
        boolean isMet(List<String> expected, List<String> actual) {
            return expected.stream().allMatch(each -> Citations.cite(actual, each));
        }

        /** What still is cited stays as it is written. */
        @Override
        List<String> anew(List<String> expected, List<String> actual) {
            List<String> anew = new ArrayList<>(expected);
            anew.removeIf(each -> !Citations.cite(actual, each));
            List<String> kept = List.copyOf(anew);
            actual.stream()
                    .filter(each -> kept.stream().noneMatch(paragraph -> Citations.cites(each, paragraph)))
                    .forEach(anew::add);
            return anew;
        }
    },
    /** None of the paragraphs is cited. */
    NOT_CITED {
        @Override
        boolean isMet(List<String> expected, List<String> actual) {
            return expected.stream().noneMatch(each -> Citations.cite(actual, each));
        }

        @Override
        List<String> anew(List<String> expected, List<String> actual) {
            return expected.stream()
                    .filter(each -> !Citations.cite(actual, each))
                    .toList();
        }
    };

    abstract boolean isMet(List<String> expected, List<String> actual);

    /** What would have to be expected for it to be met. */
    List<String> anew(List<String> expected, List<String> actual) {
        return actual;
    }
}
