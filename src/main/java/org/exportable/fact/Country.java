package org.exportable.fact;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters; XK stands for Kosovo
 */
public record Country(String code) {

    public static final Country UNITED_STATES = new Country("US");

    /** @throws IllegalArgumentException if the code is not two capital letters */
    public Country {
        if (code == null || code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw new IllegalArgumentException(
                    "A country is two capital letters such as CN, not `%s`.".formatted(code));
        }
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
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
