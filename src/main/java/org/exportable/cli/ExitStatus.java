package org.exportable.cli;

/** What the program tells the one who called it. */
final class ExitStatus {

    /** It did what was asked, whatever the outcome. */
    static final int DONE = 0;

    /** A check failed. */
    static final int FAILED = 1;

    /** The command line or an input is wrong. */
    static final int WRONG = 2;

    private ExitStatus() {}
}
