package org.exportable.report;

import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;

/** Names of countries as they stand in a sentence. */
record Places(Countries countries) {

    String name(Country country) {
        String name = countries.name(country);
        return name.startsWith("United ") ? "the " + name : name;
    }

    /** The name that a code stands for; the text itself if it is none. */
    String name(String code) {
        return code.matches("[A-Z]{2}") ? name(new Country(code)) : code;
    }
}
