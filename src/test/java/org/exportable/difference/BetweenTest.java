package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Matrix;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweenTest {

    private static final List<Country> DESTINATIONS = List.of(new Country("CN"), new Country("SG"), new Country("DE"));
    private static final List<Item> ITEMS =
            Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();
    private static final Path RULES = Path.of("rules");

    private static Between between(String before, String after) {
        return TestLaw.EXPORTABLE.between(TestLaw.regime(before), TestLaw.regime(after));
    }

    private static Party local(Country country) {
        return PartyBuilder.builder()
                .country(country)
                .headquarters(country)
                .parentHeadquarters(country)
                .build();
    }

    private static Matrix matrix(String regime) {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).matrix(ITEMS, DESTINATIONS, BetweenTest::local);
    }

    @Test
    void the_catalogue_is_looked_at_on_the_days_of_two_regimes() {
        assertEquals(
                List.of(new MatrixPair(null, null, matrix("2023-11-16"), matrix("2023-11-17/PUBLISHED"))),
                between("2023-11-16", "2023-11-17/PUBLISHED").matrices(DESTINATIONS, BetweenTest::local));
    }

    @Test
    void where_two_rulebooks_say_the_same_there_is_nothing_to_look_at() {
        Between same = TestLaw.EXPORTABLE.between(RULES, RULES, LocalDate.of(2024, 6, 1));
        assertEquals(List.of(), same.matrices(DESTINATIONS, BetweenTest::local));
        assertEquals(List.of(), same.amendments());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-08, 2025-04-09, TIGHTENED",
        "2025-04-09, 2025-04-08, LOOSENED",
        "2025-04-09, 2025-04-10,",
        "2025-04-09, 2025-04-09/PUBLISHED, LOOSENED"
    })
    void the_treatment_of_a_transaction_changes_in_a_direction(String before, String after, Direction direction) {
        Transaction h20 = TestLaw.read("h20.json", """
                {"to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA", "headquarters": "US"},
                 "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}}
                """);
        assertEquals(Optional.ofNullable(direction), between(before, after).direction(h20));
    }

    @Test
    void a_rulebook_is_asked_on_the_own_day_of_a_case_and_a_regime_on_its_day() {
        Transaction h20 = TestLaw.read("h20.json", """
                {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA"},
                 "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}}
                """);
        Regime own = Regime.on(h20.date());
        assertEquals(
                LocalDate.of(2025, 4, 8),
                between("2025-04-08", "2025-04-09").briefBefore(h20, own).date());
        assertEquals(
                h20.date(),
                TestLaw.EXPORTABLE
                        .between(RULES, RULES, null)
                        .briefBefore(h20, own)
                        .date());
    }
}
