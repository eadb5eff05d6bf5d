package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.difference.Difference.Region;
import org.exportable.engine.Law;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that two laws indicate differently. */
class LawComparisonTest {

    private static final int MOST = 5;

    private static final List<Item> ITEMS =
            Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();

    private static Difference difference(String before, String after) {
        List<Law> laws = List.of(TestLaw.law(before), TestLaw.law(after));
        return new LawComparison(laws, TestLaw.COUNTRIES, ITEMS).between(laws.get(0), laws.get(1), MOST);
    }

    private static Treatment treatment(Transaction transaction, String regime) {
        Determination determination = TestLaw.evaluate(transaction, regime);
        return new Treatment(
                determination.outcome(),
                determination.reviewPolicy().policy(),
                determination.exceptions().stream()
                        .filter(each -> Boolean.TRUE.equals(each.available()))
                        .map(ExceptionFinding::symbol)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-10-20 2022-10-21",
                "2023-11-16 2023-11-17",
                "2024-04-03 2024-04-04",
                "2025-04-08 2025-04-09",
                "2026-03-01 2026-03-01/PUBLISHED",
                "2026-03-01/PUBLISHED 2026-03-01/PUBLISHED-ai-diffusion"
            })
    void an_example_is_evaluated_to_what_its_region_says(String regimes) {
        String before = regimes.split(" ")[0];
        String after = regimes.split(" ")[1];
        List<Region> regions = difference(before, after).regions();
        assertFalse(regions.isEmpty());
        assertAll(regions.stream()
                .map(region -> () -> assertAll(
                        region.toString(),
                        () -> assertEquals(region.before(), treatment(region.example(), before)),
                        () -> assertEquals(region.after(), treatment(region.example(), after)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-14 2025-08-08", "2023-11-17 2024-01-25", "2024-06-01 2024-06-01/PUBLISHED"})
    void laws_that_indicate_the_same_are_equal(String regimes) {
        assertTrue(difference(regimes.split(" ")[0], regimes.split(" ")[1]).isEmpty());
    }
}
