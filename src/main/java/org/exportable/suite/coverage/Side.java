package org.exportable.suite.coverage;

import java.util.Locale;

/** Where a value lies as seen from the constant that a rule compares it with. */
public enum Side {
    BELOW,
    AT,
    ABOVE;

    /** For a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(double value, double constant) {
        if (value == constant) {
            return AT;
        }
        return value < constant ? BELOW : ABOVE;
    }
}
