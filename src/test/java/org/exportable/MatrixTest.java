package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Determination;
import org.exportable.determination.Matrix;
import org.exportable.determination.MatrixTimeline;
import org.exportable.determination.Outcome;
import org.exportable.determination.Requirement;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the rules indicate about many items at many destinations. */
class MatrixTest {

    private static final int SAMPLE = 100;

    private static final List<Item> ITEMS =
            Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();
    private static final List<Country> COUNTRIES = TestLaw.COUNTRIES.all();

    private static final Function<Country, Party> LOCAL = to -> consignee(to, to);
    private static final Function<Country, Party> OF_CHINESE = to -> consignee(to, new Country("CN"));
    private static final Function<Country, Party> UNKNOWN = to -> consignee(to, null);

    private static Party consignee(Country country, Country seat) {
        return PartyBuilder.builder()
                .country(country)
                .headquarters(seat)
                .parentHeadquarters(seat)
                .build();
    }

    private static Matrix matrix(String regime, List<Item> items, Function<Country, Party> consignees) {
        return TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).matrix(items, COUNTRIES, consignees);
    }

    private static Determination evaluate(Item item, Country to, Party consignee, String regime) {
        return TestLaw.evaluate(
                TransactionBuilder.builder()
                        .date(TestLaw.regime(regime).date())
                        .item(item)
                        .to(to)
                        .consignee(consignee)
                        .build(),
                regime);
    }

    private static Matrix.Cell cell(Determination alone) {
        return new Matrix.Cell(
                alone.outcome(),
                alone.reviewPolicy().policy(),
                alone.reviewPolicy().policy() == null
                        && alone.reviewPolicy().because() != null
                        && alone.reviewPolicy().because().startsWith("Turns on"),
                alone.classification(),
                alone.requirements().stream().map(Requirement::provision).toList());
    }

    @TestFactory
    Stream<DynamicTest> a_random_cell_is_what_evaluating_it_alone_gives() {
        return Stream.of("2022-11-01", "2023-11-17", "2025-06-01/PUBLISHED", "2026-06-01")
                .flatMap(regime -> Stream.of(
                        DynamicTest.dynamicTest(regime + " local companies", () -> agrees(regime, ITEMS, LOCAL)),
                        DynamicTest.dynamicTest(regime + " Chinese parents", () -> agrees(regime, ITEMS, OF_CHINESE)),
                        DynamicTest.dynamicTest(
                                regime + " unknown parents", () -> agrees(regime, someItems(), UNKNOWN))));
    }

    /** Every sixteenth, because cells with many gaps take long to evaluate alone. */
    private static List<Item> someItems() {
        return IntStream.iterate(0, index -> index < ITEMS.size(), index -> index + 16)
                .mapToObj(ITEMS::get)
                .toList();
    }

    private static void agrees(String regime, List<Item> items, Function<Country, Party> consignees) {
        Matrix matrix = matrix(regime, items, consignees);
        Random random = new Random(regime.hashCode());
        for (int i = 0; i < SAMPLE; i++) {
            int item = random.nextInt(items.size());
            int to = random.nextInt(COUNTRIES.size());
            Country country = COUNTRIES.get(to);
            assertEquals(
                    cell(evaluate(items.get(item), country, consignees.apply(country), regime)),
                    matrix.cell(item, to),
                    () -> matrix.items().get(item) + " to " + country);
        }
    }

    /** The first and the last day of each span, and the day after, in both views. */
    @Test
    void a_matrix_of_all_days_is_on_each_of_them_that_of_the_day() {
        Exportable.Under law = TestLaw.EXPORTABLE.under(Regime.on(LocalDate.of(2025, 1, 1)));
        List<MatrixTimeline.Span> spans =
                law.matrixTimeline(ITEMS, COUNTRIES, LOCAL).spans();
        assertEquals(Rulebook.FIRST_DAY, spans.get(0).from());
        for (MatrixTimeline.Span span : spans) {
            assertEquals(rows(span.from().toString()), span.enforced().rows());
            assertEquals(rows(span.from() + "/PUBLISHED"), span.published().rows());
            if (span.until() != null) {
                assertEquals(rows(span.until().toString()), span.enforced().rows());
                assertEquals(rows(span.until() + "/PUBLISHED"), span.published().rows());
            }
        }
        for (int i = 1; i < spans.size(); i++) {
            assertEquals(spans.get(i - 1).until().plusDays(1), spans.get(i).from());
        }
    }

    private static List<List<Matrix.Cell>> rows(String regime) {
        return matrix(regime, ITEMS, LOCAL).rows();
    }

    @Test
    void each_item_has_a_cell_at_each_destination() {
        Matrix matrix = matrix("2025-06-01", ITEMS, LOCAL);
        assertEquals(ITEMS.size(), matrix.rows().size());
        matrix.rows().forEach(row -> assertEquals(COUNTRIES.size(), row.size()));
    }

    @Test
    void a_day_before_the_coverage_is_out_of_it() {
        Matrix matrix = TestLaw.EXPORTABLE
                .under(Regime.on(LocalDate.of(2022, 8, 25)))
                .matrix(List.of(Transactions.h100()), List.of(new Country("CN")), LOCAL);
        assertEquals(Outcome.OUT_OF_COVERAGE, matrix.cell(0, 0).outcome());
    }

    @Test
    void a_matrix_of_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> matrix("2025-06-01", List.of(), LOCAL));
    }
}
