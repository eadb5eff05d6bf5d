package org.exportable.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exportable.fact.Country;

/** Every country and territory of ISO 3166-1, and Kosovo, by any of its names. Immutable. */
public final class Countries {

    private final Map<Country, CountryRow> rows = new LinkedHashMap<>();
    private final Map<String, Country> codes = new HashMap<>();
    private final Map<String, Country> spellings = new HashMap<>();

    private Countries(Collection<CountryRow> table) {
        for (CountryRow row : table) {
            rows.put(row.country(), row);
            codes.put(row.country().code(), row.country());
            for (String spelling : row.spellings()) {
                enter(Spelling.key(spelling), row.country());
            }
        }
    }

    private void enter(String key, Country country) {
        Country other = spellings.put(key, country);
        if (other != null && !other.equals(country)) {
            throw new IllegalStateException("`%s` names both %s and %s.".formatted(key, other, country));
        }
    }

    /** The countries that come with the program, read anew. */
    public static Countries standard() {
        return new Countries(Row.readAll("countries.csv", CountryRow::of));
    }

    /**
     * The country that a text names: alpha-2 or alpha-3 code, English name or a common variant, ignoring case,
     * diacritics, punctuation, spaces and a leading "the". A name that two countries share (Congo, Korea) finds none.
     */
    public Optional<Country> find(String text) {
        Country coded = codes.get(text);
        return Optional.ofNullable(coded == null ? spellings.get(Spelling.key(text)) : coded);
    }

    /** Its English short name; the code itself for a code that ISO 3166-1 does not assign. */
    public String name(Country country) {
        CountryRow row = rows.get(country);
        return row == null ? country.code() : row.name();
    }

    /** The destination that the EAR counts it to: Hong Kong to China, a territory of the United States to them. */
    public Country destination(Country country) {
        CountryRow row = rows.get(country);
        return row == null || row.countsAs() == null ? country : row.countsAs();
    }

    /** What is peculiar or unverified about the country's place in the EAR. */
    public Optional<String> note(Country country) {
        return Optional.ofNullable(rows.get(country)).map(CountryRow::note);
    }

    /** The English name, variant or code that a mistyped text most resembles. */
    public String nearest(String text) {
        return Nearest.to(
                text,
                rows.values().stream().flatMap(row -> row.spellings().stream()).toList());
    }

    /** All of them, in the order of their codes. */
    public List<Country> all() {
        return List.copyOf(rows.keySet());
    }
}
