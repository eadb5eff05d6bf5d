package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Matrix;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Where: the map and its table. */
@InBrowser
class WherePageTest {

    private static final String QUESTION = "item=nvidia-h100-sxm&to=DE&date=2025-06-01";

    private final Page page;

    WherePageTest(Page page) {
        this.page = page;
    }

    @BeforeEach
    void open() {
        page.open("where", QUESTION + "&parent=destination");
        page.await(".map [data-code=DE]");
    }

    @Test
    void the_map_the_table_and_the_counts_are_the_matrix() {
        Map<String, String> expected = new TreeMap<>(matrix());
        assertEquals(expected, shown(".map [role=option]"));
        assertEquals(expected, shown("#panel-where tbody tr"));
        Map<String, Long> counts =
                expected.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(
                counts,
                page.attributes(".legend li", "data-outcome", "data-count").stream()
                        .collect(Collectors.toMap(row -> row.get(0), row -> Long.valueOf(row.get(1)))));
    }

    private Map<String, String> shown(String css) {
        return new TreeMap<>(page.attributes(css, "data-code", "data-outcome").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));
    }

    private static Map<String, String> matrix() {
        Matrix matrix = TestLaw.EXPORTABLE
                .under(TestLaw.regime("2025-06-01"))
                .matrix(
                        List.of(Catalogue.standard()
                                .find("nvidia-h100-sxm")
                                .orElseThrow()
                                .item()),
                        TestLaw.COUNTRIES.all(),
                        WherePageTest::local);
        return IntStream.range(0, matrix.destinations().size())
                .boxed()
                .collect(Collectors.toMap(
                        matrix.destinations()::get,
                        each -> matrix.cell(0, each).outcome().name()));
    }

    private static Party local(Country to) {
        return PartyBuilder.builder()
                .country(to)
                .headquarters(to)
                .parentHeadquarters(to)
                .build();
    }

    @Test
    void a_click_on_the_map_sets_the_destination() {
        page.click(".map [data-code=BR]");
        page.awaitKey("to", "BR");
    }

    @Test
    void a_small_place_is_hit_beside_its_dot() {
        page.clickBeside(".map [data-code=BM] .dot", 11);
        page.awaitKey("to", "BM");
        page.clickBeside(".map [data-code=BM] .dot", 20);
        assertEquals("BM", page.key("to"));
    }

    @Test
    void arrow_keys_go_from_place_to_place_and_enter_chooses() {
        page.tabPastTheFormTo(".map");
        page.press(Keys.ARROW_RIGHT);
        String active = page.until(() -> page.attribute(".map .active", "data-code"));
        page.press(Keys.ENTER);
        page.awaitKey("to", active);
        assertTrue(
                page.attribute(".map [data-code=" + active + "]", "aria-label").contains(": "));
    }

    @Test
    void the_table_is_sorted_by_its_headings_and_enter_in_it_chooses() {
        page.tabPastTheFormTo("#panel-where .sort");
        page.press(Keys.ENTER);
        page.until(() -> "ZW".equals(page.attribute("#panel-where tbody tr", "data-code")) ? true : null);
        assertEquals("descending", page.attribute("#panel-where th", "aria-sort"));
        page.tabTo("#panel-where tbody button");
        page.press(Keys.ENTER);
        page.awaitKey("to", "ZW");
    }

    @Test
    void the_headquarters_of_the_parent_change_the_map() {
        page.click("input[name=parent]");
        page.type("China");
        page.await("#panel-where [role=option][aria-selected=true]");
        page.press(Keys.ENTER);
        page.awaitKey("parent", "CN");
        page.until(
                () -> "LICENSE_REQUIRED".equals(page.attribute(".map [data-code=DE]", "data-outcome")) ? true : null);
    }

    @Test
    void buttons_bring_the_map_closer() {
        page.click("button[aria-label=Closer]");
        page.until(() -> page.attribute(".map > g", "transform"));
        page.named("Whole world").click();
        page.until(() -> page.attribute(".map > g", "transform").endsWith("scale(1)") ? true : null);
    }
}
