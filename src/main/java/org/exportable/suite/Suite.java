package org.exportable.suite;

import java.util.List;
import java.util.function.Predicate;

/**
 * Cases as they were read.
 *
 * @param cases in the order of their files; no two have the same id
 * @param unreadable what could not be read
 */
public record Suite(List<SuiteCase> cases, List<Unreadable> unreadable) {

    public Suite {
        cases = List.copyOf(cases);
        unreadable = List.copyOf(unreadable);
    }

    /** The same with some of the cases. */
    public Suite only(Predicate<SuiteCase> wanted) {
        return new Suite(cases.stream().filter(wanted).toList(), unreadable);
    }

    /**
     * Something in a suite that is no case.
     *
     * @param file where it stands
     * @param line its line, from 1; 0 where the file as a whole is meant
     * @param sentence place, field and what would be right, as one line for people
     */
    public record Unreadable(String file, int line, String sentence) {}
}
