package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers as they come. What can be answered is; what cannot is named; nothing is guessed. */
class DirtyLedgerTest {

    private static final String HEADINGS =
            "Order No,Ship Date,Part No,Qty,Ship-To Country,Consignee,HQ,Parent Country\n";
    private static final String GOOD = "1,2025-06-02,nvidia-h100-sxm,8,Germany,Rhein,DE,DE\n";
    private static final String TO_CHINA = "2,2025-06-02,nvidia-h100-sxm,8,China,Example,CN,CN\n";

    @Test
    void columns_are_understood_by_their_headings() {
        Ran ran = Ran.of(HEADINGS + GOOD + TO_CHINA);
        assertEquals("NO_LICENSE_REQUIRED", ran.cell(0, "outcome"));
        assertEquals("LICENSE_REQUIRED", ran.cell(1, "outcome"));
        assertEquals("C30", ran.cell(1, "aesLicenseCode"));
        assertEquals("3A090", ran.cell(1, "aesEccn"));
        assertEquals("", ran.rejects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "U.S.", "United States", "us", "U.S.A.", "the United States of America"})
    void the_united_states_are_known_by_all_their_names(String name) {
        Ran ran = Ran.of(HEADINGS + GOOD.replace("Germany", name));
        assertEquals("NO_LICENSE_REQUIRED", ran.cell(0, "outcome"));
        assertEquals("", ran.cell(0, "aesLicenseCode"), "what stays in the country is no export");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-02",
                "2 June 2025",
                "02-Jun-2025",
                "\"June 2, 2025\"",
                "\"Jun 2, 2025\"",
                "20250602",
                "2025/6/2",
                "2025-06-02T10:30:00Z",
                "2025-06-02 10:30"
            })
    void days_written_as_text_are_understood(String day) {
        Ran ran = Ran.of(HEADINGS + TO_CHINA.replace("2025-06-02", day));
        assertEquals("", ran.rejects());
        assertEquals("LICENSE_REQUIRED", ran.cell(0, "outcome"));
    }

    @Test
    void a_day_that_can_be_read_in_two_ways_is_not_guessed() {
        Ran ran = Ran.of(HEADINGS + GOOD.replace("2025-06-02", "02/06/2025") + TO_CHINA);
        assertEquals(List.of("2", "Ship Date"), ran.rejected().get(0).subList(0, 2));
        assertTrue(ran.rejected().get(0).get(2).contains("dates: MM/dd/yyyy"), ran.rejects());
        assertEquals(1, ran.summary().answered());
        Ran told = Ran.of(HEADINGS + GOOD.replace("2025-06-02", "02/06/2025"), Ran.mapped("dates: dd/MM/yyyy"));
        assertEquals("", told.rejects());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8",
                "8 ea",
                "8 EA",
                "8ea",
                "8 pcs",
                "8 units",
                "\"1,000\"",
                "\"1,234,567\"",
                "\"1,000.50\"",
                "1 000"
            })
    void quantities_may_have_units_and_thousands(String quantity) {
        assertEquals(
                "", Ran.of(HEADINGS + GOOD.replace(",8,", "," + quantity + ",")).rejects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 boxes", "eight", "\"1,5\"", "\"1,00,000\"", "0", "-8", "8;9", "1e400"})
    void quantities_that_are_none_are_rejected_with_their_column(String quantity) {
        Ran ran = Ran.of(HEADINGS + GOOD.replace(",8,", "," + quantity + ",") + TO_CHINA);
        assertEquals(List.of("2", "Qty"), ran.rejected().get(0).subList(0, 2));
        assertEquals("2", ran.cell(0, "Order No"));
        assertEquals(1, ran.summary().rejects());
    }

    @Test
    void a_comma_in_a_table_divided_by_semicolons_is_not_guessed() {
        String ledger = HEADINGS.replace(',', ';') + GOOD.replace(',', ';').replace(";8;", ";1,000;");
        assertTrue(Ran.of(ledger).rejects().contains("two ways"));
        assertEquals("", Ran.of(ledger, Ran.mapped("decimal: \".\"")).rejects());
        assertEquals(
                "",
                Ran.of(ledger.replace("1,000", "1.000,5"), Ran.mapped("decimal: \",\""))
                        .rejects());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void any_usual_separator_is_found_and_kept(char separator) {
        Ran ran = Ran.of((HEADINGS + GOOD).replace(',', separator));
        assertEquals(
                "NO_LICENSE_REQUIRED", Ran.rows(ran.out(), separator).get(0).getField("outcome"));
    }

    @Test
    void headings_in_merged_cells_are_joined_with_those_below() {
        Ran ran = Ran.of(
                "Order,,Consignee,,,Item,\nNo,Ship Date,Name,Country,Parent Country,Part No,Qty\n"
                        + "1,2025-06-02,Example,CN,CN,nvidia-h100-sxm,8\n",
                Ran.mapped("{columns: {Consignee Country: to,"
                        + " Item Part No: item, Item Qty: quantity, Order Ship Date: date}}"));
        assertEquals("", ran.rejects());
        assertEquals("LICENSE_REQUIRED", ran.cell(0, "outcome"));
        assertTrue(ran.out().startsWith("Order No,Order Ship Date,Consignee Name,"), ran.out());
    }

    @Test
    void titles_above_the_headings_are_no_rows() {
        Ran ran = Ran.of("Shipments of 2025,,,,,,,\n,,,,,,,\n" + HEADINGS + GOOD);
        assertEquals(1, ran.summary().answered());
        assertEquals("", ran.rejects());
    }

    @Test
    void headings_that_are_there_twice_need_a_word_only_if_they_matter() {
        assertEquals(
                1, Ran.of("Note,Note," + HEADINGS + "a,b," + GOOD).summary().answered());
        String twice = "Qty," + HEADINGS + "9," + GOOD;
        LedgerException refused = assertThrows(LedgerException.class, () -> Ran.of(twice));
        assertTrue(refused.getMessage().contains("columns 1 and 5 all stand for `quantity`"), refused.getMessage());
        assertEquals(
                1,
                Ran.of(twice, Ran.mapped("columns: {\"#1\": , \"#5\": quantity}"))
                        .summary()
                        .answered());
    }

    @Test
    void latin_1_is_read_line_by_line() {
        byte[] ledger = (HEADINGS + GOOD.replace("Rhein", "Rhône") + GOOD).getBytes(Charset.forName("windows-1252"));
        assertEquals("Rhône", Ran.of(new ByteArrayInputStream(ledger)).cell(0, "Consignee"));
        assertEquals("Rhône", Ran.of(HEADINGS + GOOD.replace("Rhein", "Rhône")).cell(0, "Consignee"));
    }

    @Test
    void a_byte_order_mark_is_kept_and_utf_16_refused() {
        Ran ran = Ran.of("\uFEFF" + HEADINGS + GOOD);
        assertTrue(ran.out().startsWith("\uFEFFOrder No,"), ran.out());
        assertEquals("", ran.rejects());
        InputStream wide = new ByteArrayInputStream((HEADINGS + GOOD).getBytes(StandardCharsets.UTF_16));
        assertTrue(assertThrows(LedgerException.class, () -> Ran.of(wide))
                .getMessage()
                .contains("UTF-16"));
    }

    @Test
    void a_packed_ledger_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((HEADINGS + GOOD).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                1,
                Ran.of(new ByteArrayInputStream(packed.toByteArray())).summary().answered());
    }

    @Test
    void a_cell_may_hold_line_breaks_separators_and_marks() {
        Ran ran = Ran.of(HEADINGS + GOOD.replace("Rhein", "\"Rhein,\n\"\"Rechen\"\"\r\nGmbH\"") + "1,x,,,,,,\n");
        assertEquals("Rhein,\n\"Rechen\"\r\nGmbH", ran.cell(0, "Consignee"));
        assertEquals("5", ran.rejected().get(0).get(0), "the line where the row begins");
    }

    @Test
    void a_quotation_mark_within_a_cell_stays_as_it_was() {
        Ran ran = Ran.of(HEADINGS + GOOD.replace("Rhein", "5\" Rhein"));
        assertEquals("5\" Rhein", ran.cell(0, "Consignee"));
        assertTrue(ran.out().contains(",5\" Rhein,"), ran.out());
    }

    @Test
    void formulas_are_made_harmless_and_numbers_left() {
        Ran ran = Ran.of(HEADINGS.strip() + ",Remark\n" + GOOD.strip() + ",=1+1\n" + GOOD.strip() + ",-5.5\n"
                + GOOD.strip() + ",\"@SUM(1),\"\n");
        assertEquals("'=1+1", ran.cell(0, "Remark"));
        assertEquals("-5.5", ran.cell(1, "Remark"));
        assertEquals("'@SUM(1),", ran.cell(2, "Remark"));
    }

    @Test
    void short_rows_are_filled_and_long_ones_rejected() {
        Ran ran = Ran.of(HEADINGS + "1,2025-06-02,nvidia-h100-sxm,8,Germany\n" + GOOD.strip() + ",,\n" + GOOD.strip()
                + ",surplus\n");
        assertEquals(2, ran.summary().answered());
        assertEquals("4", ran.rejected().get(0).get(0));
        assertTrue(ran.rejects().contains("9 cells under 8 headings"), ran.rejects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,\"2025-06-02,x\n", "1,\"a\"b,x\n"})
    void quotation_marks_that_do_not_match_cost_their_line_alone(String bad) {
        Ran ran = Ran.of(HEADINGS + GOOD + bad + TO_CHINA);
        assertEquals(2, ran.summary().answered());
        assertEquals(List.of("3", ""), ran.rejected().get(0).subList(0, 2));
        assertEquals("2", ran.cell(1, "Order No"));
    }

    @Test
    void a_line_of_fifty_megabytes_is_refused_and_the_rest_answered() {
        InputStream huge = new SequenceInputStream(Collections.enumeration(
                List.of(text(HEADINGS + GOOD), new Repeated((byte) 'x', 50 << 20), text("\n" + TO_CHINA))));
        Ran ran = Ran.of(huge);
        assertEquals(2, ran.summary().answered());
        assertEquals("3", ran.rejected().get(0).get(0));
        assertTrue(ran.rejects().contains("longer than 1048576 bytes"), ran.rejects());
    }

    @Test
    void a_million_columns_are_refused_and_the_rest_answered() {
        InputStream wide = new SequenceInputStream(Collections.enumeration(
                List.of(text(HEADINGS + GOOD), new Repeated((byte) ',', 1_000_000), text("\n" + TO_CHINA))));
        Ran ran = Ran.of(wide);
        assertEquals(2, ran.summary().answered());
        assertTrue(ran.rejects().contains("more than 10000 cells"), ran.rejects());
        InputStream headings =
                new SequenceInputStream(new Repeated((byte) ',', 1_000_000), text("\n" + HEADINGS + GOOD));
        assertThrows(LedgerException.class, () -> Ran.of(headings));
    }

    @Test
    void what_is_no_ledger_is_refused_with_what_would_be_right() {
        assertTrue(refusal("").contains("empty"));
        assertTrue(refusal("a,b\n1,2\n").contains("no column says where it goes (`to`)"));
        assertTrue(refusal("Destination,b\n1,2\n").contains("no column says what is shipped (`item`)"));
        String misnamed = assertThrows(
                        LedgerException.class,
                        () -> Ran.of(HEADINGS + GOOD, Ran.mapped("columns: {Quantty: quantity}")))
                .getMessage();
        assertTrue(misnamed.contains("a column `Quantty`, which is not there"), misnamed);
    }

    private static String refusal(String ledger) {
        return assertThrows(LedgerException.class, () -> Ran.of(ledger)).getMessage();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same byte many times. */
    private static final class Repeated extends InputStream {

        private final byte each;
        private long left;

        Repeated(byte each, long count) {
            this.each = each;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? each : -1;
        }
    }
}
