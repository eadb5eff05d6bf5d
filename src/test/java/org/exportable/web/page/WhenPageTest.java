package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.determination.Standing;
import org.exportable.determination.Timeline;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** When: the band of time. */
@InBrowser
class WhenPageTest {

    private final Page page;

    WhenPageTest(Page page) {
        this.page = page;
    }

    @BeforeEach
    void open() {
        page.open("when", Page.H20);
        page.await(".band .handle");
    }

    @Test
    void the_band_is_the_timeline() {
        Transaction transaction = TestLaw.read("question.json", Page.H20_TRANSACTION);
        Timeline timeline =
                TestLaw.EXPORTABLE.under(TestLaw.regime("2025-05-01")).timeline(transaction);
        assertTrue(timeline.spans().size() > 1);
        assertEquals(
                timeline.spans().stream()
                        .map(span -> row(span, span.enforced()))
                        .toList(),
                drawn("enforced"));
        assertEquals(
                timeline.spans().stream()
                        .map(span -> row(span, span.published()))
                        .toList(),
                drawn("published"));
        assertEquals(
                timeline.announcements().size(), page.all(".band .announced").size());
    }

    private List<List<String>> drawn(String view) {
        return page.attributes(".band [data-view=" + view + "] .span", "data-from", "data-until", "data-outcome");
    }

    private static List<String> row(Timeline.Span span, Standing standing) {
        return Stream.of(span.from(), span.until(), standing.outcome())
                .map(each -> Objects.toString(each, null))
                .toList();
    }

    @Test
    void dragging_the_handle_changes_the_day_and_the_answer() {
        page.awaitOutcome("LICENSE_REQUIRED");
        page.drag(".band .handle", -150, 0);
        page.until(() -> page.key("date").compareTo("2025-04-09") < 0 ? true : null);
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }

    @Test
    void arrow_keys_move_it_by_a_day_and_page_keys_from_change_to_change() {
        page.tabPastTheFormTo(".band .handle");
        page.press(Keys.ARROW_LEFT);
        page.awaitKey("date", "2025-04-30");
        page.press(Keys.PAGE_DOWN);
        page.awaitKey("date", "2025-04-09");
        page.press(Keys.ARROW_LEFT);
        page.awaitKey("date", "2025-04-08");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
        assertEquals("8 April 2025: no license required", page.attribute(".handle", "aria-valuetext"));
    }

    @Test
    void a_click_on_a_change_goes_to_its_day() {
        page.named("26 August 2022").click();
        page.awaitKey("date", "2022-08-26");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }
}
