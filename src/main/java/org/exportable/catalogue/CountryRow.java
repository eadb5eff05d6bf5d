package org.exportable.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.exportable.fact.Country;

/** A row of countries.csv; {@code countsAs} and {@code note} may be null. */
record CountryRow(Country country, String alpha3, String name, List<String> otherNames, Country countsAs, String note) {

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
        List<String> spellings = new ArrayList<>();
        spellings.add(name);
        spellings.addAll(otherNames);
        spellings.add(alpha3);
        spellings.add(country.code());
        return spellings;
    }
}
