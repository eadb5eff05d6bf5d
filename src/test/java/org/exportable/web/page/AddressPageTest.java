package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The address holds the whole state. */
@InBrowser
class AddressPageTest {

    private final Page page;

    AddressPageTest(Page page) {
        this.page = page;
    }

    @Test
    void a_pasted_address_restores_the_view() {
        page.open("when", Page.H20 + "&view=PUBLISHED");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
        assertEquals("NVIDIA", page.script("return document.querySelector('[name=\"exporter.name\"]').value"));
        assertTrue(page.await("#panel-when .band").isDisplayed());
    }

    @Test
    void back_takes_a_step_back_and_forward_takes_it_again() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.click("#tab-when");
        page.named("26 August 2022").click();
        page.awaitOutcome("NO_LICENSE_REQUIRED");
        page.driver().navigate().back();
        page.awaitOutcome("LICENSE_REQUIRED");
        page.driver().navigate().back();
        page.await("#panel-what");
        page.driver().navigate().forward();
        page.await("#panel-when");
    }

    @Test
    void the_panels_are_reached_by_arrow_keys() {
        page.open("what", Page.H20);
        page.tabPastTheFormTo("#tab-what");
        for (String panel : List.of("when", "where", "far", "compare", "batch", "what")) {
            page.press(Keys.ARROW_RIGHT);
            page.awaitKey("panel", panel);
            page.await("#panel-" + panel);
        }
    }

    @Test
    void what_passes_by_while_moving_is_one_step() {
        page.open("when", Page.H20);
        page.tabPastTheFormTo(".band .handle");
        page.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        page.awaitKey("date", "2025-04-28");
        page.driver().navigate().back();
        page.awaitKey("date", "2025-05-01");
    }

    @Test
    void an_address_without_a_question_begins_with_an_example() {
        page.driver().get("about:blank");
        page.driver().get(page.address());
        page.awaitKey("date", Page.TODAY.toString());
        page.await("#headline h1[data-outcome]");
    }
}
