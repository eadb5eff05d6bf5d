package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.exportable.TestLaw;
import org.exportable.fact.Country;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of the map. */
class WorldTest {

    private static final String FILE = "/org/exportable/web/page/world.json";
    private static final int EAST = 18_000;
    private static final int NORTH = 9_000;

    private static JsonNode world() throws IOException {
        try (InputStream in = WorldTest.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readTree(in);
        }
    }

    @Test
    void every_country_that_the_program_knows_is_on_the_map_and_no_other() throws IOException {
        Set<String> known = new TreeSet<>(
                TestLaw.COUNTRIES.all().stream().map(Country::code).toList());
        assertEquals(known, new TreeSet<>(world().get("places").propertyNames()));
    }

    @Test
    void what_is_too_small_to_be_hit_is_marked_as_small_and_all_else_has_a_shape() throws IOException {
        for (JsonNode place : world().get("places")) {
            assertTrue(place.get("small").asBoolean() || !place.get("polygons").isEmpty(), place.toString());
        }
        for (String code : List.of("HK", "MO", "SG", "VA", "TV")) {
            assertTrue(world().get("places").get(code).get("small").asBoolean(), code);
        }
        assertTrue(!world().get("places").get("TW").get("polygons").isEmpty());
    }

    @Test
    void every_point_lies_on_the_globe_and_every_ring_is_closed() throws IOException {
        for (JsonNode place : world().get("places")) {
            assertOnGlobe(
                    place.get("point").get(0).asInt(), place.get("point").get(1).asInt());
            StreamSupport.stream(place.get("polygons").spliterator(), false)
                    .flatMap(polygon -> StreamSupport.stream(polygon.spliterator(), false))
                    .forEach(WorldTest::assertRing);
        }
    }

    private static void assertRing(JsonNode steps) {
        int x = 0;
        int y = 0;
        for (int i = 0; i < steps.size(); i += 2) {
            x += steps.get(i).asInt();
            y += steps.get(i + 1).asInt();
            assertOnGlobe(x, y);
        }
        assertEquals(steps.get(0).asInt(), x);
        assertEquals(steps.get(1).asInt(), y);
        assertTrue(steps.size() >= 8, "a ring has at least three corners");
    }

    private static void assertOnGlobe(int x, int y) {
        assertTrue(Math.abs(x) <= EAST && Math.abs(y) <= NORTH, x + ", " + y);
    }

    @Test
    void the_origin_is_named() throws IOException {
        assertTrue(world().get("origin").asString().contains("Natural Earth"));
    }
}
