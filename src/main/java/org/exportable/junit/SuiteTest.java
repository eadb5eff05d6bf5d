package org.exportable.junit;

import java.net.URI;

/** A case of a suite as a test. */
public final class SuiteTest {

    private final String name;
    private final URI source;
    private final Runnable check;

    SuiteTest(String name, URI source, Runnable check) {
        this.name = name;
        this.source = source;
        this.check = check;
    }

    /** The id of the case, and its title. */
    public String name() {
        return name;
    }

    /** Where the case is written, with its line. */
    public URI source() {
        return source;
    }

    /**
     * Runs the case.
     *
     * @throws AssertionError if it does not come out as expected, or could not be read; the message says what was expected
     *     and what is indicated, side by side with the reasons
     */
    public void run() {
        check.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
