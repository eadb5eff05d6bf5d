package org.exportable.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exportable.fact.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private final Countries countries = Countries.standard();

    @Test
    void every_iso_code_is_a_country() {
        List<String> missing = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !countries.find(code).equals(Optional.of(new Country(code))))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_alpha_3_code_finds_the_country_of_its_alpha_2_code() {
        List<String> wrong = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !countries.find(alpha3(code)).equals(countries.find(code)))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static String alpha3(String code) {
        return new Locale.Builder().setRegion(code).build().getISO3Country();
    }

    @Test
    void every_country_is_found_by_its_own_name() {
        List<Country> lost = countries.all().stream()
                .filter(country -> !countries.find(countries.name(country)).equals(Optional.of(country)))
                .toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, TR",
        "Turkey, TR",
        "turkiye, TR",
        "'Korea, South', KR",
        "south korea, KR",
        "Republic of Korea, KR",
        "Burma, MM",
        "Myanmar, MM",
        "Macao, MO",
        "macau, MO",
        "UAE, AE",
        "U.A.E., AE",
        "USA, US",
        "U.S., US",
        "United States of America, US",
        "the United States, US",
        "UK, GB",
        "Côte d'Ivoire, CI",
        "Cote d’Ivoire, CI",
        "Ivory Coast, CI",
        "Czechia, CZ",
        "Viet Nam, VN",
        "vietnam, VN",
        "Russia, RU",
        "Russian Federation, RU",
        "Iran, IR",
        "Syria, SY",
        "Laos, LA",
        "Bolivia, BO",
        "Tanzania, TZ",
        "Moldova, MD",
        "Venezuela, VE",
        "Taiwan, TW",
        "PRC, CN",
        "P.R.C., CN",
        "' hong  kong ', HK",
        "Bosnia & Herzegovina, BA",
        "Curacao, CW",
        "Réunion, RE",
        "REUNION, RE",
        "The Gambia, GM",
        "Kosovo, XK",
        "no, NO",
        "Holland, NL",
        "Thailand, TH"
    })
    void a_common_spelling_finds_the_country(String spelling, String code) {
        assertEquals(Optional.of(new Country(code)), countries.find(spelling));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the", "Atlantis", "Congo", "Korea", "EU", "XX", "Virgin Islands", "?"})
    void a_name_of_no_or_of_several_countries_finds_none(String text) {
        assertEquals(Optional.empty(), countries.find(text));
    }

    @ParameterizedTest
    @CsvSource({"HK, CN", "MO, MO", "PR, US", "GU, US", "CN, CN", "TW, TW", "GL, GL"})
    void a_destination_is_the_country_that_the_regulations_count_it_to(String place, String destination) {
        assertEquals(new Country(destination), countries.destination(new Country(place)));
    }

    @ParameterizedTest
    @CsvSource({"Chian, China", "Sinagpore, Singapore", "Tawian, Taiwan", "Untied Kingdom, United Kingdom"})
    void a_slip_of_the_pen_leads_to_the_nearest_name(String slip, String name) {
        assertEquals(name, countries.nearest(slip));
    }

    @Test
    void a_territory_without_an_entry_of_its_own_says_so() {
        assertTrue(countries.note(new Country("GL")).orElseThrow().contains("not verified"));
    }

    @Test
    void a_country_with_nothing_peculiar_has_no_note() {
        assertEquals(Optional.empty(), countries.note(new Country("FR")));
    }
}
