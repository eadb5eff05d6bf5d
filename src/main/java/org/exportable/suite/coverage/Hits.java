package org.exportable.suite.coverage;

/**
 * The cases of a kind.
 *
 * @param count how many there are
 * @param first id of the first of them; null if there is none
 */
public record Hits(int count, String first) {

    static final Hits NONE = new Hits(0, null);

    Hits and(String id) {
        return new Hits(count + 1, first == null ? id : first);
    }

    /** Whether there is any. */
    public boolean any() {
        return count > 0;
    }
}
