package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.exportable.TestLaw;
import org.exportable.Transactions;
import org.exportable.determination.Determination;
import org.exportable.determination.Outcome;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** No output tells who the parties are, and the answer stays that about them. */
class RedactionTest {

    private static Transaction h20(String exporter, String consignee, String user) {
        Transaction transaction = Memos.on("2025-05-01", Transactions.to("CN", Transactions.h20()));
        return TransactionBuilder.builder(transaction)
                .exporter(PartyBuilder.from(transaction.exporter()).withName(exporter))
                .consignee(PartyBuilder.from(transaction.consignee()).withName(consignee))
                .endUser(PartyBuilder.from(transaction.endUser()).withName(user))
                .build();
    }

    private static List<String> outputs(Transaction transaction) {
        Determination answer = TestLaw.EXPORTABLE.evaluate(transaction);
        Redactions redactions = new Redactions(Memos.SOURCES);
        Memo memo = Memo.of(transaction, answer, Memos.SOURCES).redacted(redactions);
        return List.of(
                memo.html(),
                memo.markdown(),
                PrintedReport.text(Memos.SOURCES.rulebook(), Memos.SOURCES.countries(), 92, false)
                        .redacted(redactions)
                        .of(transaction, answer)
                        .replaceAll("\\s+", " "),
                JsonReport.redacted(new JsonReport(), redactions).of(transaction, answer));
    }

    /** Names that no text of the law or of a page happens to have. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("QXZJKVqxzjkv \u00DF\u00E9\u03A9\u0416\u4E2D\u05D0&<>\"'.$\\()[]-")
                .ofMinLength(5)
                .ofMaxLength(60)
                .filter(name -> name.codePoints().filter(Character::isLetter).count() >= 5);
    }

    @Property(tries = 100)
    void no_name_is_in_any_output(@ForAll("names") String consignee, @ForAll("names") String user) {
        for (String output : outputs(h20("NVIDIA Corporation", consignee, user))) {
            for (String name : List.of(consignee, user)) {
                String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                String shown = output.toLowerCase(Locale.ROOT);
                assertFalse(shown.contains(plain), () -> name + " is in\n" + output);
                assertFalse(shown.contains(HtmlLayout.escaped(plain)), () -> name + " is in\n" + output);
            }
        }
    }

    @Example
    void the_exporter_whom_a_rule_names_is_hidden_under_all_its_names() {
        for (String name : List.of("NVIDIA", "nvidia corporation", "NVIDIA Corp.")) {
            for (String output : outputs(h20(name, "Lion Data", "Lion Data"))) {
                assertFalse(output.toLowerCase(Locale.ROOT).contains("nvidia"), output);
                assertTrue(output.contains("BIS informed Party A that the H20"), output);
            }
        }
        Transaction amd = Transactions.withExporter(
                Memos.on(
                        "2025-05-01",
                        Transactions.to(
                                "CN",
                                Transactions.chip()
                                        .name("MI308X")
                                        .catalog("amd-mi308x")
                                        .build())),
                "Advanced Micro Devices, Inc.");
        for (String output : outputs(amd)) {
            assertFalse(output.matches("(?is).*\\b(amd|advanced micro devices)\\b.*"), output);
        }
    }

    @Example
    void the_answer_is_that_about_the_real_names() {
        Memo memo = Memos.redacted(h20("NVIDIA", "Lion Data", "Lion Data"));
        assertEquals(Outcome.LICENSE_REQUIRED, memo.determination().outcome());
        assertTrue(memo.markdown().contains("Does Party A need a license"), memo.markdown());
        assertTrue(memo.markdown().contains("The consignee is Party B"), memo.markdown());
    }

    @Example
    void other_free_text_is_withheld_and_codes_of_the_law_stay() {
        Transaction transaction = h20("NVIDIA", "Lion Data", "Lion Data");
        Transaction told = TransactionBuilder.builder(transaction)
                .id("Lion order 7")
                .item(Transactions.chip()
                        .name("Chip for Lion")
                        .alsoClassified("5A992.c")
                        .build())
                .consignee(PartyBuilder.builder(transaction.consignee())
                        .role("Uncle of the Lion")
                        .lists(Set.of("ENTITY_LIST", "Lions of the world"))
                        .build())
                .build();
        for (String output : outputs(told)) {
            assertFalse(output.contains("Lion"), output);
        }
        Redaction redaction = new Redactions(Memos.SOURCES).of(told);
        assertEquals("5A992.c", redaction.of(told).item().alsoClassified());
        assertEquals(
                Set.of("ENTITY_LIST", Redactions.WITHHELD),
                redaction.of(told).consignee().lists());
    }

    @Example
    void a_name_has_the_same_token_in_all_memos_that_belong_together() {
        Redactions redactions = new Redactions(Memos.SOURCES);
        assertEquals("Party A", redactions.of(h20(null, "Lion Data", null)).text("Lion Data"));
        assertEquals("Party B", redactions.of(h20("Tiger", null, null)).text("tiger"));
        assertEquals("Party A", redactions.of(h20("Bear", "LION  data", null)).text("Lion Data"));
    }

    @Example
    void no_token_is_the_name_of_a_party() {
        Redaction redaction = new Redactions(Memos.SOURCES).of(h20("Party A", "Party B", null));
        assertEquals("Party C and Party D", redaction.text("Party A and Party B"));
    }

    @Example
    void only_whole_words_are_names() {
        Redaction redaction = new Redactions(Memos.SOURCES).of(h20("Port", null, null));
        assertEquals("Export by Party A.", redaction.text("Export by port."));
    }
}
