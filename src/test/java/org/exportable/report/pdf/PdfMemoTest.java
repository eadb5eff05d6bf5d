package org.exportable.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exportable.TestLaw;
import org.exportable.Transactions;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Outcome;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.report.Memo;
import org.exportable.report.Memos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memos as PDF, read back. */
class PdfMemoTest {

    private static byte[] pdf(Memo... memos) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfMemo.write(Arrays.asList(memos), out);
        return out.toByteArray();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource
    void of_every_outcome_is_read_in_the_order_of_the_page(Outcome outcome) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(Memos.of(outcome))))) {
            String text = text(document);
            int last = -1;
            for (String part : List.of(
                    "%s (%s)".formatted(outcome.words().toUpperCase(Locale.ROOT), outcome),
                    "Question Does ",
                    "Answer ",
                    "Facts missing ",
                    "Validity, filing and sources ",
                    "Signatures Name Signature Date Prepared by ",
                    "A decision aid that says what the rules indicate; not legal advice")) {
                assertTrue(text.indexOf(part) > last, () -> part + " is not in its place:\n" + text);
                last = text.indexOf(part);
            }
        }
    }

    @Test
    void a_screen_reader_can_follow_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(Memos.of(Outcome.LICENSE_EXCEPTION))))) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Memo: license exception available, one unit of L40 to China on 2024-06-01",
                    document.getDocumentInformation().getTitle());
            String metadata = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part"), metadata);
            assertNotNull(catalog.getStructureTreeRoot());
            List<String> types = types(catalog.getStructureTreeRoot()).toList();
            for (String type : List.of("H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD")) {
                assertTrue(types.contains(type), () -> type + " is not in " + types);
            }
        }
    }

    private static java.util.stream.Stream<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(each -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(each.getStructureType()), types(each)));
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(Memos.of(Outcome.LICENSE_REQUIRED))))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                }
            }
        }
    }

    @Test
    void the_same_memo_makes_the_same_bytes_and_knows_no_time_but_the_day_of_the_law() throws IOException {
        byte[] once = pdf(Memos.memo(Memos.of(Outcome.LICENSE_REQUIRED)));
        assertArrayEquals(once, pdf(Memos.memo(Memos.of(Outcome.LICENSE_REQUIRED))));
        try (PDDocument document = Loader.loadPDF(once)) {
            assertEquals(
                    Instant.parse("2025-05-01T00:00:00Z"),
                    document.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h20-to-china.yaml", "h100-parent-unknown.yaml", "hbm-to-macau.json", "orders.jsonl"})
    void examples_fit_on_two_pages(String file) throws IOException {
        TransactionReader reader = new TransactionReader(Catalogue.standard(), TestLaw.COUNTRIES, Limits.standard());
        for (Entry entry : reader.readAll(Source.file(Path.of("examples", file)))) {
            Transaction transaction = ((Entry.Read) entry).transaction();
            try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(transaction)))) {
                assertTrue(document.getNumberOfPages() <= 2, () -> transaction.id() + " needs more");
            }
        }
    }

    /** Under the global rule most exceptions could be available; in 2026 most conditions are asked for. */
    @ParameterizedTest
    @CsvSource({
        "TW, 2025-02-11, INTEGRATED_CIRCUIT",
        "DE, 2025-04-12, INTEGRATED_CIRCUIT",
        "CN, 2026-08-24, INTEGRATED_CIRCUIT",
        "SA, 2026-05-17, COMPUTER",
        "MO, 2026-06-15, HBM"
    })
    void two_pages_are_enough_where_all_is_unknown(String to, LocalDate day, Category category) throws IOException {
        Transaction transaction = TransactionBuilder.builder()
                .date(day)
                .to(new Country(to))
                .item(ItemBuilder.builder().category(category).build())
                .build();
        try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(transaction)))) {
            assertTrue(document.getNumberOfPages() <= 2, document.getNumberOfPages() + " pages");
        }
    }

    @Test
    void what_two_pages_would_not_hold_is_set_in_smaller_type() throws IOException {
        Transaction transaction = TransactionBuilder.builder()
                .date(LocalDate.of(2026, 12, 28))
                .to(new Country("HK"))
                .item(Catalogue.standard().find("nvidia-rtx-4090").orElseThrow().item())
                .endUser(PartyBuilder.builder()
                        .country(new Country("MO"))
                        .headquarters(new Country("IL"))
                        .build())
                .build();
        try (PDDocument document = Loader.loadPDF(pdf(Memos.memo(transaction)))) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void each_of_several_begins_a_page() throws IOException {
        Memo memo = Memos.memo(Memos.of(Outcome.OUT_OF_COVERAGE));
        try (PDDocument document = Loader.loadPDF(pdf(memo, memo, memo))) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals("3 memos on exports", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void there_is_no_document_without_a_memo() {
        assertThrows(IllegalArgumentException.class, PdfMemoTest::pdf);
    }

    @Test
    void hostile_names_are_text_and_do_not_leave_the_page() throws IOException {
        String name = "<script>alert(1)</script>\u202E\u0000" + "W".repeat(10_000);
        Transaction transaction = Transactions.to("CN", Transactions.h100());
        Memo memo = Memos.memo(TransactionBuilder.from(transaction)
                .withConsignee(PartyBuilder.from(transaction.consignee()).withName(name)));
        try (PDDocument document = Loader.loadPDF(pdf(memo))) {
            String text = text(document);
            assertTrue(text.contains("The consignee is <script>alert(1)</script>[U+202E][U+0000]WWW"), text);
            assertFalse(leavesThePage(document));
        }
    }

    private static boolean leavesThePage(PDDocument document) throws IOException {
        boolean[] leaves = {false};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                leaves[0] |= position.getXDirAdj() + position.getWidthDirAdj() > position.getPageWidth();
            }
        }.getText(document);
        return leaves[0];
    }

    @Test
    void what_the_font_cannot_show_is_named_by_its_number() throws IOException {
        Transaction transaction = Transactions.to("CN", Transactions.h100());
        Memo memo = Memos.memo(TransactionBuilder.from(transaction)
                .withConsignee(PartyBuilder.from(transaction.consignee()).withName("\u4E2D\u82AF \u0416\u00E9 Ltd")));
        try (PDDocument document = Loader.loadPDF(pdf(memo))) {
            assertTrue(text(document).contains("[U+4E2D][U+82AF] \u0416\u00E9 Ltd"), text(document));
        }
    }
}
