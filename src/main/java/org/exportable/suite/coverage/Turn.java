package org.exportable.suite.coverage;

/** What happens to an instrument on one of its days. */
public enum Turn {
    BEGINS("a part takes effect"),
    BINDS("duties begin to bind"),
    ENDS("a part has ended");

    private final String words;

    Turn(String words) {
        this.words = words;
    }

    /** For a sentence. */
    public String words() {
        return words;
    }
}
