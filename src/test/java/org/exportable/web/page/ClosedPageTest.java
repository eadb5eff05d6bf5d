package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page works without any network but this computer's, asks for nothing else, and takes all text as text. */
@InBrowser
class ClosedPageTest {

    private static final List<String> PANELS = List.of("what", "when", "where", "far", "compare", "batch");

    /** Markup, a formula, and text that turns the direction of what follows. */
    private static final String HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>=1+1\u202Eesrever";

    private final Page page;

    ClosedPageTest(Page page) {
        this.page = page;
    }

    @Test
    void no_request_leaves_and_nothing_is_refused_by_the_policy() {
        page.driver().manage().logs().get(LogType.PERFORMANCE);
        page.driver().manage().logs().get(LogType.BROWSER);
        page.open("what", Page.H20);
        page.await(".nearest");
        for (String panel : PANELS) {
            page.click("#tab-" + panel);
            page.await("#panel-" + panel);
        }
        page.click("#tab-compare");
        page.await("[data-side=b] .plane");
        TreeSet<String> elsewhere = new TreeSet<>();
        int requests = 0;
        for (LogEntry entry : page.driver().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).get("message");
            if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                requests++;
                String url = message.get("params").get("request").get("url").asString();
                if (!url.startsWith(page.address()) && !url.startsWith("data:")) {
                    elsewhere.add(url);
                }
            }
        }
        assertTrue(requests > PANELS.size());
        assertEquals(new TreeSet<>(), elsewhere);
        assertEquals(
                List.of(),
                page.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .toList());
    }

    @Test
    void a_hostile_name_in_every_field_is_shown_as_text() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.script("""
                const keys = new URLSearchParams(location.hash.slice(1));
                keys.set('name', arguments[0]);
                for (const who of ['exporter', 'consignee', 'user', 'via']) keys.set(who + '.name', arguments[0]);
                location.hash = keys.toString();
                """, HOSTILE);
        page.until(() -> page.await("#headline .asked bdi").getText().startsWith("<img") ? true : null);
        for (String panel : PANELS) {
            page.click("#tab-" + panel);
            page.await("#panel-" + panel);
            assertUntouched();
        }
    }

    @Test
    void a_hostile_value_where_a_code_or_a_number_belongs_is_refused_in_words() {
        page.open("what", Page.H20);
        for (String field : List.of(
                "to", "date", "item", "tpp", "movement", "exporter.hq", "use", "rates", "since", "view", "without")) {
            page.script("location.hash = arguments[0]", Page.H20);
            page.await("#headline h1[data-outcome]");
            page.script("""
                    const keys = new URLSearchParams(location.hash.slice(1));
                    keys.set(arguments[0], arguments[1]);
                    location.hash = keys.toString();
                    """, field, HOSTILE);
            page.await("#headline .problem");
            assertUntouched();
        }
    }

    private void assertUntouched() {
        assertEquals(0L, page.script("return document.querySelectorAll('img, main script, [onerror]').length"));
    }
}
