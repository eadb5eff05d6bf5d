package org.exportable.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.exportable.determination.Determination;

/**
 * What two laws indicate about a case.
 *
 * @param tested the case
 * @param differences what they indicate differently; empty where it is all the same
 * @param passedBefore whether all is as expected under the first law
 * @param passedAfter whether all is as expected under the second law
 */
public record CaseChange(SuiteCase tested, List<Difference> differences, boolean passedBefore, boolean passedAfter) {

    /** What two laws can indicate differently; the others say the same in other words. */
    private static final Set<Aspect> COMPARED = EnumSet.complementOf(EnumSet.of(Aspect.EXCEPTIONS_AVAILABLE));

    public CaseChange {
        differences = List.copyOf(differences);
    }

    /**
     * Something that two laws indicate differently.
     *
     * @param aspect what of a determination
     * @param expected what the case expects of it; empty where it expects nothing
     * @param before what the first law indicates
     * @param after what the second law indicates
     */
    public record Difference(Aspect aspect, List<String> expected, List<String> before, List<String> after) {

        public Difference {
            expected = List.copyOf(expected);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * What two laws indicate about each of some cases, in their order.
     *
     * @param before what the first law indicates about a case; asked from several threads
     * @param after what the second law indicates about it; asked from several threads
     */
    public static List<CaseChange> of(
            Collection<SuiteCase> cases,
            Function<SuiteCase, Determination> before,
            Function<SuiteCase, Determination> after) {
        return cases.parallelStream()
                .map(each -> of(each, before.apply(each), after.apply(each)))
                .toList();
    }

    private static CaseChange of(SuiteCase tested, Determination before, Determination after) {
        List<Difference> differences = new ArrayList<>();
        for (Aspect aspect : COMPARED) {
            List<String> first = aspect.of(before);
            List<String> second = aspect.of(after);
            if (!first.equals(second)) {
                differences.add(new Difference(aspect, tested.expected().of(aspect), first, second));
            }
        }
        return new CaseChange(
                tested,
                differences,
                tested.expected().mismatches(before).isEmpty(),
                tested.expected().mismatches(after).isEmpty());
    }

    /** Whether the two laws indicate something different about it. */
    public boolean isChanged() {
        return !differences.isEmpty();
    }
}
