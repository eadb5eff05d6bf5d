package org.exportable.suite.mutation;

import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/**
 * A rulebook with one small thing changed, as a slip of a rule editor would change it.
 *
 * @param id tells it from all others of its rulebook; it says what is changed
 * @param original the version that is changed
 * @param changed the same with the change
 * @param line where the change is, in the version's file; 1 where it concerns the version as a whole
 */
public record Mutant(String id, Version original, Version changed, int line) {

    /** The rulebook with the change. */
    Rulebook in(Rulebook rulebook) {
        return rulebook.with(version -> version == original ? changed : version);
    }

    /** Whether one of two selections from the rulebook, without the change and with it, differs from the other by it. */
    boolean tellsApart(Rulebook.Selection without, Rulebook.Selection with) {
        boolean before = isAmong(original, without);
        boolean after = isAmong(changed, with);
        return before != after || before && original.rules() != changed.rules();
    }

    private static boolean isAmong(Version version, Rulebook.Selection selection) {
        return selection.binding().stream().anyMatch(each -> each == version);
    }

    /** Whether both have the same id: those of one rulebook are then the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mutant mutant && mutant.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
