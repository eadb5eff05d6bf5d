package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core has to say of the page, by WCAG 2.2 AA and what it holds to be good practice. */
@InBrowser
class AccessibilityPageTest {

    private static final Map<String, String> READY = Map.of(
            "what", ".nearest",
            "when", ".band",
            "where", ".map",
            "far", ".plane",
            "compare", "[data-side=b] .plane",
            "batch", ".drop");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run('html', {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
                found => done(found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 150)
                    + ' ' + n.failureSummary).join(' | '))),
                failure => done([String(failure)]));
            """;

    private final Page page;

    AccessibilityPageTest(Page page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "when", "where", "far", "compare", "batch"})
    void a_panel_has_no_violation_wide_or_narrow_in_light_or_dark(String panel) throws IOException {
        page.open(panel, Page.H20 + "&parent=destination");
        for (int width : List.of(1280, 768, 360)) {
            page.look(width, 900, false);
            page.await(READY.get(panel));
            assertEquals(List.of(), violations());
            assertFits();
            page.look(width, 900, true);
            assertEquals(List.of(), violations());
        }
    }

    @Test
    void every_part_of_the_form_has_no_violation_when_it_is_open() throws IOException {
        page.open("what", Page.H20);
        page.await(".nearest");
        page.script("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertEquals(List.of(), violations());
    }

    @Test
    void the_dialog_has_no_violation() throws IOException {
        page.open("what", Page.H20);
        page.click(".reasons button.citation");
        page.await("dialog[open] pre");
        assertEquals(List.of(), violations());
    }

    @Test
    void an_open_list_of_choices_has_no_violation() throws IOException {
        page.open("what", Page.H20);
        page.click("input[name=item]");
        page.await("#question [role=option]");
        assertEquals(List.of(), violations());
    }

    /** Nothing must be scrolled sideways but what has a bar of its own. */
    private void assertFits() {
        assertEquals(
                0L, page.script("const root = document.documentElement; return root.scrollWidth - root.clientWidth"));
    }

    private Object violations() throws IOException {
        if (page.script("return typeof axe") instanceof String type && type.equals("undefined")) {
            page.script(axe());
        }
        return page.driver().executeAsyncScript(RUN);
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
