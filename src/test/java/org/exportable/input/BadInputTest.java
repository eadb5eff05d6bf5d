package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad input leads to one sentence with place, field, what was found, and what would be right. */
class BadInputTest {

    private static final String ORDER = "to: CN\nitem: nvidia-h20-96\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        dataCentre: true            | `item.dataCentre`: unknown key; did you mean `dataCenter`?
        dataCenter: yes             | `item.dataCenter`: `yes` is neither true nor false, which are written without \
        quotes
        ioBandwidthGBps: -1         | `item.ioBandwidthGBps`: `-1` is not a number from 0 to 1000000000000000
        ioBandwidthGBps: 1e16       | `item.ioBandwidthGBps`: `1e16` is not a number from 0 to 1000000000000000
        ioBandwidthGBps: .nan       | `item.ioBandwidthGBps`: `.nan` is not a finite decimal number
        ioBandwidthGBps: .inf       | `item.ioBandwidthGBps`: `.inf` is not a finite decimal number
        ioBandwidthGBps: '2368'     | `item.ioBandwidthGBps`: "2368" is text, not a number; write it without the quotes
        ioBandwidthGBps: lots       | `item.ioBandwidthGBps`: `lots` is not a number
        ioBandwidthGBps: 1e1000000000  | `item.ioBandwidthGBps`: `1e1000000000` is too large or too small to be a figure
        ioBandwidthGBps: 1e-1000000000 | `item.ioBandwidthGBps`: `1e-1000000000` is too large or too small to be a \
        figure
        ioBandwidthGBps: 0e1000000000  | `item.ioBandwidthGBps`: `0e1000000000` is too large or too small to be a figure
        ioBandwidthGBps: 1e99999999999 | `item.ioBandwidthGBps`: `1e99999999999` is not a finite decimal number
        ioBandwidthGBps: [1]        | `item.ioBandwidthGBps`: `[...]` is not a number
        category: CPU               | `item.category`: `CPU` is not one of INTEGRATED_CIRCUIT, COMPUTER, HBM; did \
        you mean `HBM`?
        usAvailableSince: 2025-02-30 | `item.usAvailableSince`: `2025-02-30` is no day of the calendar; write \
        year-month-day, such as 2025-05-01
        usAvailableSince: yesterday | `item.usAvailableSince`: `yesterday` is not a day; write year-month-day, such \
        as 2025-05-01
        hbm: HBM3                   | `item.hbm`: an object with keys such as `attachment` belongs here
        processing: 5               | `item.processing`: a list belongs here; write [ ] around `5`
        processing: [{bitLength: 8, tops: 1, sparse: 2}] | `item.processing[0].sparse`: unknown key; did you mean \
        `tops`?
        processing: [{bitLength: 8}] | `item.processing[0].tops`: a rate needs both `bitLength` and `tops`
        processing: [{bitLength: 8.5, tops: 1}] | `item.processing[0].bitLength`: `8.5` is not a whole number of \
        bits from 1 to 1024
        catalog: nvidia-h2096       | `item.catalog`: `nvidia-h2096` is not in the catalogue; did you mean \
        `nvidia-h20-96`?
        """)
    void a_wrong_figure_of_an_item_is_named_with_its_line(String line, String rest) {
        assertEquals(
                "order.yaml, line 4, " + rest, Reader.sentence("order.yaml", "to: CN\nitem:\n  name: x\n  " + line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        itme: x                       | `itme`: unknown key; did you mean `item`?
        to: SG                        | `to`: this key is there twice; keep one
        from: Chian                   | `from`: `Chian` is not a country; did you mean `China`?
        from: false                   | `from`: `false` is not a country; write a name or a code such as CN
        quantity: 0                   | `quantity`: `0` is not a number above 0
        movement: export              | `movement`: `export` is not one of EXPORT, REEXPORT, TRANSFER_IN_COUNTRY; \
        did you mean `EXPORT`?
        id: [1]                       | `id`: text belongs here, not `[...]`
        endUse: GAMING                | `endUse`: a list belongs here; write [ ] around `GAMING`
        endUse: [GAMES]               | `endUse[0]`: `GAMES` is not one of AI_TRAINING, AI_INFERENCE, CLOUD_SERVICE, \
        GAMING, RESEARCH, SUPERCOMPUTER, ADVANCED_NODE_IC_PRODUCTION, MILITARY, MILITARY_INTELLIGENCE, WMD, \
        CHIP_PRODUCTION, STORAGE, OTHER; did you mean `GAMING`?
        endUser: Acme                 | `endUser`: an object with keys such as `name` belongs here
        endUser: {listedOwnership: 50} | `endUser.listedOwnership`: `50` is not a share from 0 to 1
        endUser: {lists: [Entity List]} | `endUser.lists[0]`: `Entity List` is not a name in capitals with \
        underscores, such as ENTITY_LIST
        intermediaries: [{country: ZZ}] | `intermediaries[0].country`: `ZZ` is not a country; did you mean `AZ`?
        attestations: {nacNotifed: true} | `attestations.nacNotifed`: unknown key; did you mean `nacNotified`?
        exporter: &me {name: x}       | `exporter`: anchors (&) and aliases (*) are not read; write the value out
        id: !!str 5                   | `id`: tags (!) are not read; leave the tag out
        """)
    void a_wrong_key_of_a_transaction_is_named_with_its_line(String line, String rest) {
        assertEquals("order.yaml, line 3, " + rest, Reader.sentence("order.yaml", ORDER + line));
    }

    @Test
    void an_unknown_chip_leads_to_the_nearest_one() {
        assertEquals(
                "order.json, line 2, `item`: `nvidia-h100sxm` is not in the catalogue; did you mean `nvidia-h100-sxm`?",
                Reader.sentence("order.json", "{\"to\": \"CN\",\n \"item\": \"nvidia-h100sxm\"}"));
    }

    @Test
    void a_transaction_without_an_item_says_what_it_needs() {
        assertEquals(
                "order.yaml, line 1, `item`: a transaction needs an item: a catalogue id or an object",
                Reader.sentence("order.yaml", "to: CN"));
    }

    @Test
    void a_transaction_without_a_destination_says_what_it_needs() {
        assertEquals(
                "order.yaml, line 1, `to`: a transaction needs a destination, such as CN",
                Reader.sentence("order.yaml", "item: nvidia-h20-96"));
    }

    @Test
    void an_alias_is_refused() {
        assertTrue(Reader.sentence("order.yaml", ORDER + "id: &x a\nexporter: {name: *x}")
                .startsWith("order.yaml, line 4, `exporter.name`: anchors (&) and aliases (*)"));
    }

    @Test
    void performance_must_agree_with_the_rates() {
        assertEquals(
                "order.yaml, line 4, `item.totalProcessingPerformance`: `2369` does not agree with `processing`, which"
                        + " makes 2368; leave one of the two out",
                Reader.sentence(
                        "order.yaml",
                        "to: CN\n"
                                + "item:\n"
                                + "  processing: [{bitLength: 8, tops: 296}]\n"
                                + "  totalProcessingPerformance: 2369"));
    }

    @Test
    void density_must_agree_with_performance_and_area() {
        assertTrue(Reader.sentence(
                        "order.yaml",
                        "to: CN\nitem:\n  totalProcessingPerformance: 100\n  applicableDieAreaMm2: 10\n"
                                + "  performanceDensity: 11")
                .startsWith("order.yaml, line 5, `item.performanceDensity`: `11` does not agree"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# nothing\n", "---\n...\n"})
    void an_empty_file_is_a_problem(String text) {
        assertEquals(
                "order.yaml: empty; a transaction has at least `item` and `to`", Reader.sentence("order.yaml", text));
    }

    @Test
    void malformed_json_is_named_with_its_line() {
        assertEquals(
                "order.json, line 2: cannot be parsed: Unexpected character ('}' (code 125)): was expecting"
                        + " double-quote to start property name",
                Reader.sentence("order.json", "{\"to\": \"CN\",\n}"));
    }

    @Test
    void malformed_yaml_is_named_with_its_line() {
        assertEquals(
                "order.yaml, line 2: cannot be parsed: mapping values are not allowed here",
                Reader.sentence("order.yaml", "to: CN\nitem: a: b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"to\": 1", "{]", "[}", "{\"to\": tru}", "{\"to\": 0x1F}", "{\"to\": /* */ 1}"})
    void what_a_parser_says_of_itself_is_left_out(String json) {
        String sentence = Reader.sentence("order.json", json);
        assertFalse(sentence.contains("Feature") || sentence.contains("Source") || sentence.contains("JSON"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void json_has_no_number_that_is_none(String number) {
        assertEquals(
                "order.json, line 1, `quantity`: `" + number + "` is not a finite decimal number",
                Reader.sentence("order.json", "{\"to\":\"CN\",\"item\":{},\"quantity\":" + number + "}"));
    }

    @Test
    void a_number_of_many_digits_is_refused_unread() {
        assertTrue(Reader.sentence("order.json", "{\"to\":\"CN\",\"item\":{},\"quantity\":" + "9".repeat(100_000) + "}")
                .endsWith("is longer than the 100 characters that a number may have"));
    }

    @ParameterizedTest
    @CsvSource({"order.json, 60", "order.yaml, 60", "order.json, 100000", "order.yaml, 100000"})
    void nesting_without_end_is_refused(String file, int depth) {
        Problem problem =
                Reader.problem(file, "{\"to\": \"CN\", \"item\": " + "[".repeat(depth) + "]".repeat(depth) + "}");
        assertTrue(problem.message().contains("nest") || problem.message().contains("Nest"), problem::sentence);
    }

    @Test
    void text_of_the_input_cannot_steer_a_terminal() {
        assertTrue(Reader.sentence("order.json", "{\"to\": \"\\u001b[31m\", \"item\": {}}")
                .contains("`?[31m`"));
    }
}
