package org.exportable.law;

/**
 * Something in a rulebook that can be compiled and run, and that is most likely not what was meant.
 *
 * @param kind what kind of thing it is
 * @param file file, relative to the rules folder
 * @param line line, from 1; 0 where the whole file is meant
 * @param subject name of the rule or id of the instrument; empty where a whole version is meant
 * @param message what was found and what would be right
 */
public record Finding(Kind kind, String file, int line, String subject, String message) {

    /** What the checks of a rulebook look for. */
    public enum Kind {
        /** A version says that it lasts on when the next one has already taken its place. */
        OVERLAP,
        /** Between two versions of a provision nothing is in force, and no instrument has repealed it. */
        GAP,
        /** A version binds on no day in no view. */
        NEVER_BINDS,
        /** No transaction makes a rule fire. */
        NEVER_FIRES,
        /** Wherever a rule fires, another one fires with the same result and citation. */
        SHADOWED,
        /** Two rules of one provision fire for one transaction with results that cannot both be right. */
        CONTRADICTION,
        /** A citation that nobody can look up, or an instrument that does not say where its text is found. */
        NO_SOURCE,
        /** The law is the same without an instrument, or without a part of it. */
        NO_EFFECT,
        /** A finding was accepted that is not there. */
        NOT_FOUND
    }

    /** A finding about a version. */
    public static Finding of(Kind kind, Version version, String message) {
        int line = version.rules().isEmpty() ? 0 : version.rules().get(0).line();
        return new Finding(kind, version.file(), line, "", message);
    }

    /** A finding about a rule of a version. */
    public static Finding of(Kind kind, Version version, Rule rule, String message) {
        return new Finding(kind, version.file(), rule.line(), rule.name(), message);
    }

    @Override
    public String toString() {
        return new Flaw(file, line, message).toString();
    }
}
