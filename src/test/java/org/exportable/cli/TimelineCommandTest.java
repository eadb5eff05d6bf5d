package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code exportable timeline}. */
class TimelineCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";

    @Test
    void a_span_shows_its_days_both_views_and_what_began_it() {
        String out = Run.of("timeline", H20).out();
        assertTrue(out.contains("- 2022-08-26 to 2025-04-08: no license required\n"), out);
        assertTrue(out.contains("- 2025-04-09 on: license required"), out);
        assertTrue(out.contains("As published (PUBLISHED): no license required"), out);
        assertTrue(out.contains("(nvidia-h20-letter-2025; "), out);
    }

    @Test
    void an_announcement_is_marked_as_one() {
        String out = Run.of("timeline", H20).out();
        assertTrue(out.contains("o 2025-07-14: announced or reported, and changed nothing:"), out);
    }

    @Test
    void what_begins_after_today_is_marked_as_still_to_come() {
        String out = Run.of("timeline", "examples/h100-parent-unknown.yaml").out();
        assertTrue(out.contains(": enacted, still to come: "), out);
    }

    @Test
    void an_instrument_can_be_left_out() {
        String out =
                Run.of("timeline", "--without", "nvidia-h20-letter-2025", H20).out();
        assertFalse(out.contains("license required; by"), out);
    }

    @Test
    void an_unknown_instrument_is_refused_with_the_nearest_one() {
        Run run = Run.of("timeline", "--without", "nvidia-h20-leter-2025", H20);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("nvidia-h20-letter-2025"), run.err());
    }

    @Test
    void json_is_one_line_a_transaction() {
        String out = Run.of("timeline", "--format", "json", H20).out();
        assertEquals(1, out.lines().count());
        JsonNode spans = JsonMapper.shared().readTree(out).get("spans");
        assertEquals("2022-08-26", spans.get(0).get("from").asString());
        assertEquals(
                "LICENSE_REQUIRED", spans.get(1).get("enforced").get("outcome").asString());
        assertEquals(
                "nvidia-h20-letter-2025",
                spans.get(1).get("causes").get(0).get("instrument").asString());
    }

    @Test
    void a_bad_file_does_not_keep_a_good_one_from_its_answer(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "to: XX\nitem: nvidia-h20-96\n");
        Run run = Run.of("timeline", bad.toString(), H20);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("bad.yaml"), run.err());
        assertTrue(run.out().contains("2025-04-09 on"), run.out());
    }
}
