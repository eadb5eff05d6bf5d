package org.exportable.suite.coverage;

/** How near the cases of a suite come to a rule. */
public enum Reach {
    FIRED("fired"),
    /** In some case a single comparison, or a single pattern of conclusions, stands between the rule and firing. */
    NEAR_MISSED("near-missed"),
    /** Neither. */
    NEVER("never");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** For a sentence. */
    public String words() {
        return words;
    }
}
