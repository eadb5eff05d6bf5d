package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exportable.fact.Category;
import org.exportable.fact.EndUse;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.Movement;
import org.exportable.fact.Sector;
import org.exportable.law.View;
import org.exportable.suite.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas that are published say what the readers read. */
class SchemaTest {

    private static final String PRINTED = org.exportable.report.Schema.ofSuites();
    private static final JsonNode DEFINITIONS =
            JsonMapper.shared().readTree(PRINTED).get("$defs");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<Schema> SUITES =
            List.of(inJar("suite.schema.json"), REGISTRY.getSchema(PRINTED, InputFormat.JSON));
    private static final Schema TRANSACTION = inJar("transaction.schema.json");

    private static Schema inJar(String name) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:/org/exportable/schema/" + name));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("case", CaseBinder.KEYS),
                Arguments.of("expectation", ExpectationBinder.KEYS),
                Arguments.of("transaction", TransactionBinder.KEYS),
                Arguments.of("party", PartyBinder.KEYS),
                Arguments.of("item", ItemBinder.KEYS),
                Arguments.of("rate", ItemBinder.RATE_KEYS),
                Arguments.of("memory", ItemBinder.MEMORY_KEYS),
                Arguments.of("attestations", AttestationsBinder.KEYS));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void an_object_has_the_keys_that_the_reader_takes_and_no_others(String object, List<String> keys) {
        JsonNode schema = DEFINITIONS.get(object);
        assertEquals(new TreeSet<>(keys), new TreeSet<>(schema.get("properties").propertyNames()));
        assertEquals("false", schema.get("additionalProperties").toString());
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of("/transaction/properties/movement", names(Movement.values())),
                Arguments.of("/transaction/properties/endUse/items", names(EndUse.values())),
                Arguments.of("/party/properties/sector", names(Sector.values())),
                Arguments.of("/item/properties/category", names(Category.values())),
                Arguments.of("/memory/properties/attachment", names(HbmAttachment.values())),
                Arguments.of("/case/properties/view", names(View.values())),
                Arguments.of("/outcome", Aspect.OUTCOME.constants()),
                Arguments.of("/expectation/properties/reviewPolicy", Aspect.REVIEW_POLICY.constants()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void a_value_is_one_of_the_constants_that_the_reader_takes(String pointer, List<String> constants) {
        List<String> listed = new ArrayList<>();
        DEFINITIONS.at(pointer).get("enum").forEach(each -> listed.add(each.asString()));
        assertEquals(Set.copyOf(constants), Set.copyOf(listed));
    }

    @Test
    void every_key_says_what_it_means() {
        keys().map(each -> (String) each.get()[0])
                .forEach(object -> DEFINITIONS
                        .get(object)
                        .get("properties")
                        .properties()
                        .forEach(key -> assertTrue(key.getValue().has("description"), object + "." + key.getKey())));
    }

    private static final String CASE = """
            {"id": "a", "transaction": {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96"},
             "expect": {"outcome": "UNDETERMINED"}}
            """;

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("\"a\"", "4711"),
                Arguments.of("\"a\"", "\"a\", \"view\": \"PUBLISHED\""),
                Arguments.of("\"a\"", "\"a\", \"regime\": \"2025-05-01/PUBLISHED-ai-diffusion\""),
                Arguments.of("\"a\"", "\"a\", \"title\": \"t\", \"source\": \"s\", \"certainty\": \"c\""),
                Arguments.of("\"outcome\"", "\"provisions\": [744.23], \"outcome\""),
                Arguments.of("\"outcome\"", "\"classification\": [], \"outcome\""),
                Arguments.of("\"outcome\": \"UNDETERMINED\"", "\"reviewPolicy\": \"NONE\""),
                Arguments.of(
                        "\"nvidia-h20-96\"", "{\"catalog\": \"nvidia-h20-96\", \"hbm\": {\"attachment\": \"NONE\"}}"),
                Arguments.of("\"nvidia-h20-96\"", "{\"processing\": [{\"bitLength\": 8, \"tops\": 296}]}"),
                Arguments.of("\"to\"", "\"quantity\": 2.5, \"to\""),
                Arguments.of("\"to\"", "\"consignee\": {\"lists\": [\"SDN\"], \"listedOwnership\": 0.5}, \"to\""),
                Arguments.of("\"to\"", "\"attestations\": {\"nacNotifiedOn\": \"2025-04-01\"}, \"to\""),
                Arguments.of("\"a\"", "\" \""),
                Arguments.of("\"a\"", "[]"),
                Arguments.of("\"a\"", "\"a\", \"titel\": \"t\""),
                Arguments.of("\"id\": \"a\", ", ""),
                Arguments.of("\"a\"", "\"a\", \"view\": \"published\""),
                Arguments.of("\"a\"", "\"a\", \"regime\": \"yesterday\""),
                Arguments.of("\"a\"", "\"a\", \"regime\": \"2025-05-01+my/rules\""),
                Arguments.of("\"a\"", "\"a\", \"regime\": \"2025-05-01\", \"view\": \"PUBLISHED\""),
                Arguments.of("\"UNDETERMINED\"", "\"NONE\""),
                Arguments.of("\"UNDETERMINED\"", "[\"UNDETERMINED\"]"),
                Arguments.of("\"outcome\": \"UNDETERMINED\"", ""),
                Arguments.of("\"outcome\"", "\"provisions\": \"744.23\", \"outcome\""),
                Arguments.of("\"outcome\"", "\"provisions\": [\"\"], \"outcome\""),
                Arguments.of("\"outcome\"", "\"exceptions\": [true], \"outcome\""),
                Arguments.of("\"outcome\"", "\"alternativeOutcomes\": [\"NONE\"], \"outcome\""),
                Arguments.of("\"to\": \"CN\", ", ""),
                Arguments.of("\"2025-05-01\"", "\"1 May 2025\""),
                Arguments.of("\"to\"", "\"quantity\": 0, \"to\""),
                Arguments.of("\"to\"", "\"movement\": \"export\", \"to\""),
                Arguments.of("\"to\"", "\"endUse\": \"GAMING\", \"to\""),
                Arguments.of("\"to\"", "\"consignee\": {\"listedOwnership\": 50}, \"to\""),
                Arguments.of("\"to\"", "\"consignee\": {\"lists\": [\"Entity List\"]}, \"to\""),
                Arguments.of("\"nvidia-h20-96\"", "{\"processing\": [{\"bitLength\": 8}]}"),
                Arguments.of("\"nvidia-h20-96\"", "{\"processing\": [{\"bitLength\": 8.5, \"tops\": 1}]}"),
                Arguments.of("\"nvidia-h20-96\"", "{\"dataCenter\": \"yes\"}"),
                Arguments.of("\"nvidia-h20-96\"", "{\"ioBandwidthGBps\": 1e16}"),
                Arguments.of("\"nvidia-h20-96\"", "{\"ioBandwidthGBps\": -1}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_schema_takes_and_refuses_what_the_reader_does(String part, String other) {
        String document = CASE.replace(part, other);
        boolean read = Suites.read("case.json", document).unreadable().isEmpty();
        for (Schema schema : SUITES) {
            List<?> errors = schema.validate(document, InputFormat.JSON);
            assertEquals(read, errors.isEmpty(), () -> document + errors);
        }
    }

    @Test
    void both_take_the_case_that_the_others_are_made_of() {
        the_schema_takes_and_refuses_what_the_reader_does("", "");
        assertTrue(Suites.read("case.json", CASE).unreadable().isEmpty());
    }

    @Test
    void the_schema_takes_the_suites_of_the_project() throws IOException {
        for (Schema schema : SUITES) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/cases/determinations.jsonl"))) {
                assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
            }
            for (String document : Files.readString(Path.of("examples/suites/chips-to-china.yaml"))
                    .split("(?m)^---$")) {
                assertEquals(List.of(), schema.validate(document, InputFormat.YAML), document);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h20-to-china.yaml", "h100-parent-unknown.yaml", "hbm-to-macau.json"})
    void the_schema_of_transactions_takes_the_examples(String name) throws IOException {
        InputFormat format = name.endsWith("json") ? InputFormat.JSON : InputFormat.YAML;
        assertEquals(List.of(), TRANSACTION.validate(Files.readString(Path.of("examples", name)), format));
    }

    @Test
    void lists_of_cases_are_suites() {
        assertEquals(List.of(), SUITES.get(0).validate("[" + CASE + "," + CASE + "]", InputFormat.JSON));
    }
}
