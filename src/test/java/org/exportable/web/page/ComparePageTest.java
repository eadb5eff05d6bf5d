package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Compare: two laws side by side. */
@InBrowser
class ComparePageTest {

    private final Page page;

    ComparePageTest(Page page) {
        this.page = page;
    }

    @Test
    void what_differs_is_listed_and_shown_on_both_maps_and_planes() {
        page.open("compare", Page.H20 + "&a=2025-04-08&b=2025-04-09");
        page.await("[data-side=b] .plane");
        page.until(() -> page.all(".map").size() == 2 ? true : null);
        assertEquals("NO_LICENSE_REQUIRED", page.attribute("[data-side=a] .map [data-code=CN]", "data-outcome"));
        assertEquals("LICENSE_REQUIRED", page.attribute("[data-side=b] .map [data-code=CN]", "data-outcome"));
        assertTrue(page.await("#panel-compare").getText().contains("Applies under the second law only"));
        for (var row : page.attributes(".differences li", "data-code")) {
            String place = " .map [data-code=" + row.get(0) + "]";
            assertTrue(
                    !page.attribute("[data-side=a]" + place, "data-outcome")
                            .equals(page.attribute("[data-side=b]" + place, "data-outcome")),
                    row.get(0));
        }
    }

    @Test
    void a_law_is_chosen_with_the_keyboard() {
        page.open("compare", Page.H20 + "&a=2025-04-08&b=2025-04-09");
        page.await("[data-side=b] .plane");
        page.tabPastTheFormTo(".regime:last-child select[id$=view]");
        page.press(Keys.ARROW_DOWN);
        page.awaitKey("b", "2025-04-09/PUBLISHED");
    }

    @Test
    void two_laws_that_indicate_the_same_are_said_to() {
        page.open("compare", Page.H20 + "&a=2025-04-08&b=2025-04-09");
        page.await("[data-side=b] .plane");
        WebElement second = page.all(".regime").get(1);
        new Select(second.findElements(By.tagName("select")).get(1)).selectByValue("PUBLISHED");
        page.awaitKey("b", "2025-04-09/PUBLISHED");
        page.until(
                () -> page.await("#panel-compare").getText().contains("Both laws indicate the same for this question")
                        ? true
                        : null);
    }
}
