package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.TransactionReader;
import org.exportable.law.AesCodes;
import org.exportable.report.AesFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands behind a line is what the rules say about it alone. */
class ScreeningTest {

    /** More than are looked at before it is told whether rows repeat each other. */
    private static final int LINES = 1200;

    private static final AesFields AES = new AesFields(AesCodes.standard(), TestLaw.COUNTRIES);

    private static String ledger(boolean figures) {
        try {
            StringBuilder text = new StringBuilder();
            LedgerMaker maker = new LedgerMaker(LINES);
            if (figures) {
                maker.figures(LINES, text);
            } else {
                maker.repeated(LINES, text);
            }
            return text.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_column_is_that_of_the_line_evaluated_alone(boolean figures) {
        Ran ran = Ran.of(ledger(figures));
        assertEquals(LINES, ran.summary().answered());
        for (NamedCsvRecord row : Ran.rows(ran.out(), ',')) {
            Transaction transaction = transaction(row);
            Determination alone = TestLaw.EXPORTABLE.evaluate(transaction);
            assertEquals(alone.outcome().name(), row.getField("outcome"));
            assertEquals(String.join("; ", alone.classification()), row.getField("classification"));
            assertEquals(String.join("; ", alone.decidingFacts()), row.getField("decidingFacts"));
            assertEquals(String.join(" ", alone.notices()), row.getField("notices"));
            assertEquals(alone.reasons().isEmpty() ? "" : alone.reasons().get(0).text(), row.getField("reason"));
            assertEquals(
                    alone.reasons().isEmpty() ? "" : alone.reasons().get(0).provision(), row.getField("provision"));
            assertEquals(exceptions(alone), row.getField("exceptions"));
            assertEquals(
                    alone.reviewPolicy().policy() == null
                            ? ""
                            : alone.reviewPolicy().policy().name(),
                    row.getField("reviewPolicy"));
            AesFields.Filing filing = AES.filing(transaction, Indication.of(alone));
            assertEquals(filing.licenseCode(), row.getField("aesLicenseCode"));
            assertEquals(filing.eccn(), row.getField("aesEccn"));
        }
    }

    private static String exceptions(Determination alone) {
        List<String> symbols = new ArrayList<>();
        for (ExceptionFinding exception : alone.exceptions()) {
            if (exception.available() == null) {
                symbols.add(exception.symbol() + "?");
            } else if (exception.available()) {
                symbols.add(exception.symbol());
            }
        }
        return String.join("; ", symbols);
    }

    /** The transaction of a row of the ledger maker, without the reader of rows. */
    private static Transaction transaction(NamedCsvRecord row) {
        StringBuilder item = new StringBuilder("{\"name\": \"" + row.getField("Description") + "\"");
        if (!row.getField("Part No").isEmpty()) {
            item.append(", \"catalog\": \"").append(row.getField("Part No")).append('"');
        } else {
            item.append(", \"totalProcessingPerformance\": ").append(row.getField("TPP"));
            item.append(", \"performanceDensity\": ").append(row.getField("Performance Density"));
            item.append(", \"ioBandwidthGBps\": ").append(row.getField("I/O Bandwidth"));
            item.append(", \"dramBandwidthGBps\": ").append(row.getField("DRAM Bandwidth"));
            item.append(", \"dataCenter\": ").append(row.getField("Data Center").equals("yes"));
        }
        String parent = row.getField("Parent Country");
        String json = """
                {"date": "%s", "to": "%s", "quantity": %s, "item": %s}, "endUse": ["AI_INFERENCE"],
                 "exporter": {"name": "Acme Chips Inc.", "headquarters": "US"},
                 "consignee": {"name": "%s", "headquarters": "%s", "sector": "%s"%s}}
                """.formatted(
                        row.getField("Ship Date"),
                        row.getField("Ship-To Country"),
                        row.getField("Qty"),
                        item,
                        row.getField("Ultimate Consignee"),
                        row.getField("Consignee HQ"),
                        row.getField("Sector").toUpperCase(java.util.Locale.ROOT),
                        parent.isEmpty() ? "" : ", \"parentHeadquarters\": \"" + parent + '"');
        List<Entry> entries = new TransactionReader(Catalogue.standard(), TestLaw.COUNTRIES, Limits.standard())
                .readLine("row", 1, json.replace("\n", " "));
        return ((Entry.Read) entries.get(0)).transaction();
    }

    @Test
    void the_same_ledger_gives_the_same_bytes_whatever_the_number_of_threads() {
        String ledger = ledger(false).repeat(1) + "bad,line\n"
                + ledger(false)
                        .lines()
                        .skip(1)
                        .reduce("", (a, b) -> a + b + "\n")
                        .repeat(20);
        Ran one = Ran.of(ledger, Ran.with(false, false, 1));
        for (int threads : new int[] {2, 7}) {
            Ran many = Ran.of(ledger, Ran.with(false, false, threads));
            assertEquals(one.out(), many.out());
            assertEquals(one.rejects(), many.rejects());
            assertEquals(one.summary().entries(), many.summary().entries());
        }
    }

    @Test
    void whole_determinations_are_those_of_evaluate() {
        String line = "{\"id\": \"a\", \"date\": \"2025-05-01\", \"to\": \"CN\", \"item\": \"nvidia-h20-96\"}";
        byte[] ledger = (line + "\nnonsense\n\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        Ran ran =
                Ran.of(Ran.with(true, false, 2).apply(Ran.order("some.jsonl", () -> new ByteArrayInputStream(ledger))));
        List<String> lines = ran.out().lines().toList();
        assertEquals(2, lines.size());
        JsonNode answer = JsonMapper.shared().readTree(lines.get(1));
        assertEquals("UNDETERMINED", answer.get("outcome").asString());
        assertEquals("2", ran.rejected().get(0).get(0));
    }

    @Test
    void the_library_answers_a_stream_in_its_order() {
        List<Transaction> transactions = Ran.rows(Ran.of(ledger(false)).out(), ',').stream()
                .limit(100)
                .map(ScreeningTest::transaction)
                .toList();
        try (Stream<Determination> answers = TestLaw.EXPORTABLE.screen(transactions.stream())) {
            assertEquals(transactions.stream().map(TestLaw.EXPORTABLE::evaluate).toList(), answers.toList());
        }
    }

    @Test
    void a_stream_is_taken_only_as_far_as_it_is_answered() {
        Transaction transaction =
                transaction(Ran.rows(Ran.of(ledger(false)).out(), ',').get(0));
        long[] taken = new long[1];
        try (Stream<Determination> answers =
                TestLaw.EXPORTABLE.screen(Stream.generate(() -> transaction).peek(each -> taken[0]++))) {
            answers.limit(1000).forEach(each -> {});
        }
        assertTrue(taken[0] < 1000 + 100, () -> taken[0] + " were taken");
    }

    @Test
    void the_summary_counts_what_was_answered_and_what_would_settle_the_rest() {
        String headings = "id,date,item,to,consignee.headquarters,consignee.parentHeadquarters,consignee.country\n";
        Ran ran = Ran.of(headings + "1,2025-06-02,nvidia-h100-sxm,SG,SG,,SG\n2,2025-06-02,nvidia-h100-sxm,SG,SG,,SG\n"
                + "3,2025-06-02,nvidia-h100-sxm,CN,CN,CN,CN\n4,2025-06-02,nvidia-h10,SG,SG,SG,SG\n");
        assertTrue(
                ran.summary().lines().contains("Collecting the consignee's parent headquarters would settle 2 lines."),
                () -> ran.summary().lines().toString());
        assertEquals(3, ran.summary().answered());
        assertEquals(1, ran.summary().rejects());
    }
}
