package org.exportable.determination;

/** What the rules indicate. None of them says that a transaction is approved. */
public enum Outcome {
    /** No modelled provision requires a license. */
    NO_LICENSE_REQUIRED("no license required"),
    /** A license requirement applies and at least one exception is available. */
    LICENSE_EXCEPTION("license exception available"),
    /** A license requirement applies and no exception is available. */
    LICENSE_REQUIRED("license required"),
    /** Facts are missing, and different completions give different outcomes. */
    UNDETERMINED("undetermined: facts are missing"),
    /** The rulebook does not model this date, item or destination. */
    OUT_OF_COVERAGE("out of coverage");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome in words. */
    public String words() {
        return words;
    }
}
