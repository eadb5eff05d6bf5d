package org.exportable.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.exportable.fact.Country;

class SpellingPropertyTest {

    private static final Countries COUNTRIES = Countries.standard();

    @Property(tries = 500)
    boolean case_and_surrounding_punctuation_do_not_matter(
            @ForAll("countries") Country country, @ForAll boolean upper, @ForAll("edges") String edge) {
        String name = COUNTRIES.name(country);
        String cased = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        return COUNTRIES.find(edge + cased + edge).equals(Optional.of(country));
    }

    @Property(tries = 500)
    boolean no_text_makes_the_search_fail(@ForAll String text) {
        return COUNTRIES.find(text).isEmpty()
                || COUNTRIES.all().contains(COUNTRIES.find(text).get());
    }

    @Property(tries = 200)
    boolean the_nearest_name_is_always_a_name(@ForAll String text) {
        return COUNTRIES.find(COUNTRIES.nearest(text)).isPresent();
    }

    @Provide
    Arbitrary<Country> countries() {
        return Arbitraries.of(COUNTRIES.all());
    }

    @Provide
    Arbitrary<String> edges() {
        return Arbitraries.of(List.of("", " ", ".", " - ", "'", "(", "\t"));
    }
}
