package org.exportable.input;

/**
 * How much input is read before it is refused.
 *
 * @param documentBytes size of a file that is read as a whole (JSON, YAML), in bytes
 * @param lineBytes length of one line of JSON Lines, in bytes; the number of lines is not limited
 * @param depth how deep objects and lists may be nested
 */
public record Limits(int documentBytes, int lineBytes, int depth) {

    private static final int MEGABYTE = 1 << 20;

    /** @throws IllegalArgumentException if a limit is not more than 0 */
    public Limits {
        if (documentBytes < 1 || lineBytes < 1 || depth < 1) {
            throw new IllegalArgumentException("A limit is more than 0.");
        }
    }

    /** 64 MB a file, 1 MB a line, 50 levels. */
    public static Limits standard() {
        return new Limits(64 * MEGABYTE, MEGABYTE, 50);
    }
}
