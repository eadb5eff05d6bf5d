package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.Transactions;
import org.exportable.determination.Outcome;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** A memo has all that a reviewer needs, whatever the outcome, and is a page that loads and runs nothing. */
class MemoTest {

    private static final Transaction H20 = TestLaw.read("h20.json", """
                    {"id": "order-4711", "date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96", "quantity": 1000,
                     "exporter": {"name": "NVIDIA"},
                     "consignee": {"name": "Example Cloud Co.", "country": "CN", "headquarters": "CN", "parentHeadquarters": "CN"}}
                    """);

    @ParameterizedTest
    @EnumSource
    void of_every_outcome_has_the_same_sections(Outcome outcome) {
        Memo memo = Memos.memo(Memos.of(outcome));
        assertEquals(outcome, memo.determination().outcome());
        List<String> headings = new ArrayList<>();
        Memos.eachElement(Memos.parsed(memo.html()), element -> {
            if (element.getTagName().matches("h[1-6]")) {
                headings.add(element.getTextContent());
            }
        });
        assertEquals("%s (%s)".formatted(outcome.words().toUpperCase(java.util.Locale.ROOT), outcome), headings.get(0));
        List<String> expected = new ArrayList<>(
                List.of("Question", "Answer", "Facts missing", "Validity, filing and sources", "Signatures"));
        expected.removeAll(headings);
        assertEquals(List.of(), expected, headings::toString);
    }

    @ParameterizedTest
    @EnumSource
    void as_html_is_well_formed_and_loads_and_runs_nothing(Outcome outcome) {
        assertEquals(List.of(), Memos.loads(Memos.memo(Memos.of(outcome)).html()));
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_as_markdown(Outcome outcome) {
        String markdown = Memos.memo(Memos.of(outcome)).markdown();
        assertTrue(markdown.startsWith("# " + outcome.words().toUpperCase(java.util.Locale.ROOT)), markdown);
        assertTrue(markdown.contains("\n## Signatures\n"), markdown);
        assertTrue(markdown.contains("not legal advice"), markdown);
    }

    @Test
    void has_what_a_reviewer_checks() {
        String markdown = Memos.memo(H20).markdown();
        for (String expected : List.of(
                "Does NVIDIA need a license to export 1000 units of HGX H20 96GB",
                "2. BIS informed NVIDIA",
                "15 CFR 744.23(b); NVIDIA Form 8-K of 2025-04-15; effective 2025-04-09",
                "3A090.b.1: TPP 2368 is 1.3 % below 2400",
                "| DRAM bandwidth | 4000 GB/s | the catalogue (published) |",
                "| TPP | 2368 | computed; figures from the catalogue (published) |",
                "| exporter's name | NVIDIA | the transaction |",
                "Nothing is said of restricted-party lists",
                "the PUBLISHED view",
                "Transaction: order-4711.",
                "The answer holds from 2025-04-09 on",
                "AES license code C30; ECCN UNVERIFIED",
                "| Reviewed by | | | |")) {
            assertTrue(
                    markdown.replaceAll("\\s+", " ").contains(expected), () -> expected + " is missing:\n" + markdown);
        }
        assertTrue(markdown.matches(
                "(?s).*Rules: \\S+, SHA-256 [0-9a-f]{64}\\..*chips and countries: SHA-256 [0-9a-f]{64}.*"));
    }

    @Test
    void lists_conditions_to_be_ticked_off() {
        String markdown = Memos.memo(Memos.of(Outcome.LICENSE_EXCEPTION)).markdown();
        assertTrue(markdown.contains("## License Exception NAC (15 CFR 740.8): conditions\n"), markdown);
        assertTrue(markdown.contains("- [ ] **to do:** There is a written purchase order"), markdown);
        assertTrue(markdown.contains("- [x] **met:** It is an export or a reexport"), markdown);
        assertTrue(markdown.contains("AES license code C67; ECCN 3A090."), markdown);
    }

    @Test
    void asks_for_the_facts_that_are_missing() {
        String markdown = Memos.memo(Memos.of(Outcome.UNDETERMINED)).markdown();
        assertTrue(markdown.contains("\\[consignee.parentHeadquarters\\]"), markdown);
    }

    @Test
    void tells_estimates_of_the_catalogue_from_what_is_published() {
        Transaction ascend = TestLaw.read("ascend.json", """
                {"date": "2026-06-01", "to": "MO", "item": "huawei-ascend-910b3"}
                """);
        String markdown = Memos.memo(ascend).markdown();
        assertTrue(
                markdown.contains(
                        "| performance density | 7.52404 | computed; figures from the catalogue (estimate) |"),
                markdown);
    }

    @Test
    void names_figures_of_the_transaction_as_its_own() {
        Transaction changed = TestLaw.read("changed.json", """
                {"date": "2024-06-01", "to": "CN", "item": {"catalog": "nvidia-h100-sxm", "totalProcessingPerformance": 3000}}
                """);
        String markdown = Memos.memo(changed).markdown();
        assertTrue(markdown.contains("| TPP | 3000 | the transaction |"), markdown);
    }

    @Test
    void a_page_has_a_language_a_title_and_headings_for_its_tables() {
        Document page = Memos.parsed(Memos.memo(H20).html());
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "Memo: license required, 1000 units of HGX H20 96GB to China on 2025-05-01",
                page.getElementsByTagName("title").item(0).getTextContent());
        Memos.eachElement(page, element -> {
            if (element.getTagName().equals("tr")) {
                assertTrue(element.getElementsByTagName("th").getLength() > 0, element.getTextContent());
            }
        });
    }

    @Test
    void several_are_one_page_in_their_order() {
        Memo first = Memos.memo(Memos.of(Outcome.LICENSE_REQUIRED));
        Memo second = Memos.memo(Memos.of(Outcome.UNDETERMINED));
        String html = MemoDocument.html(List.of(first, second));
        Document page = Memos.parsed(html);
        assertEquals(2, page.getElementsByTagName("article").getLength());
        assertTrue(html.indexOf("LICENSE REQUIRED (") < html.indexOf("UNDETERMINED: FACTS"));
        assertEquals(
                "2 memos on exports", page.getElementsByTagName("title").item(0).getTextContent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"https://example.org\")",
                "]]>&lt;!--",
                "Gedank\u202Elartner\u2066 Co.\u200B",
                "\u0000\u001B[31m\uFFFF\uD800 Ltd",
                "\u05D0\u05D1 \u05D2 Ltd"
            })
    void hostile_names_are_text(String name) {
        String html = Memos.memo(called(name)).html();
        assertEquals(List.of(), Memos.loads(html));
        assertFalse(html.matches("(?s).*[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u0000\\u001B].*"), html);
        String shown =
                Memos.parsed(html).getElementsByTagName("article").item(0).getTextContent();
        assertTrue(shown.contains("The consignee is " + Visible.of(name)), shown);
    }

    @Test
    void a_name_without_end_is_cut() {
        String html = Memos.memo(called("x".repeat(10_000))).html();
        assertTrue(html.contains("x".repeat(200) + "... (10000 characters)"), html);
        assertFalse(html.contains("x".repeat(201)));
    }

    private static Transaction called(String name) {
        Transaction transaction = Transactions.to("CN", Transactions.h100());
        return TransactionBuilder.builder(transaction)
                .id(name)
                .item(Transactions.chip().name(name).build())
                .exporter(PartyBuilder.from(transaction.exporter()).withName(name))
                .consignee(PartyBuilder.from(transaction.consignee()).withName(name))
                .build();
    }
}
