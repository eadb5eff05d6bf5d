package org.exportable.fact;

import java.util.regex.Pattern;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters; XK stands for Kosovo
 */
public record Country(String code) {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    public static final Country UNITED_STATES = new Country("US");

    /** @throws IllegalArgumentException if the code is not two capital letters */
    public Country {
        if (code == null || !ALPHA_2.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A country is two capital letters such as CN, not `%s`.".formatted(code));
        }
    }

    /** Countries are looked up several times for every line of a ledger. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Country country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
