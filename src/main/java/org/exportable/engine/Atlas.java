package org.exportable.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.exportable.fact.Country;
import org.exportable.vocabulary.Place;

/** The countries with their Country Groups, as they are on all days between two changes: laws of such days share one. Thread-safe. */
public final class Atlas {

    private final Function<Country, Place> find;
    private final Map<Country, Place> places = new ConcurrentHashMap<>();
    private final Lazy<Map<String, Place>> all;

    /**
     * Nothing looked up yet.
     *
     * @param countries all countries
     * @param find the place that a country is
     */
    Atlas(Collection<Country> countries, Function<Country, Place> find) {
        this.find = find;
        this.all = new Lazy<>(() -> all(countries));
    }

    private Map<String, Place> all(Collection<Country> countries) {
        Map<String, Place> found = new TreeMap<>();
        countries.forEach(country -> found.put(country.code(), place(country)));
        return Collections.unmodifiableMap(found);
    }

    /** A country; a code that is in no list belongs to no group. */
    public Place place(Country country) {
        return places.computeIfAbsent(country, find);
    }

    /** Codes of all countries, with the places that they are. */
    public Map<String, Place> places() {
        return all.get();
    }
}
