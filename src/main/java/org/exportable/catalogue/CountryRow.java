package org.exportable.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.exportable.fact.Country;

/** A row of countries.csv; {@code countsAs} and {@code note} may be null. */
record CountryRow(
        Country country, String alpha3, String name, List<String> otherNames, Country countsAs, String note) {

    static CountryRow of(Row row) {
        String countsAs = row.text("countsAs");
        return new CountryRow(
                new Country(row.text("alpha2")),
                row.text("alpha3"),
                row.text("name"),
                row.texts("otherNames"),
                countsAs == null ? null : new Country(countsAs),
                row.text("note"));
    }

    /** Names first: the first of several equally near ones is shown to people. */
    List<String> spellings() {
        return Stream.concat(
                        Stream.concat(Stream.of(name), otherNames.stream()), Stream.of(alpha3, country.code()))
                .toList();
    }
}
