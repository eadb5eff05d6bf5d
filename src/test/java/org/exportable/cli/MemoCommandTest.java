package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.exportable.report.Memos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memos and pages from the command line. */
class MemoCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";
    private static final String ORDERS = "examples/orders.jsonl";

    @TempDir
    private Path folder;

    @Test
    void html_of_several_transactions_is_one_page() {
        Run run = Run.of("evaluate", "--format", "html", H20, ORDERS);
        assertEquals(0, run.status());
        assertEquals(4, Memos.parsed(run.out()).getElementsByTagName("article").getLength());
    }

    @Test
    void pdf_goes_to_a_file() throws IOException {
        Path file = folder.resolve("memo.pdf");
        Run run = Run.of("evaluate", "--format", "pdf", "-o", file.toString(), ORDERS);
        assertEquals(new Run(0, "", ""), run);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals("3 memos on exports", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void pdf_goes_to_standard_output_but_not_to_a_terminal() {
        assertTrue(Run.of("evaluate", "--format", "pdf", H20).out().startsWith("%PDF-"));
        Run terminal = Run.onTerminal(Map.of(), "evaluate", "--format", "pdf", H20);
        assertEquals(2, terminal.status());
        assertEquals(List.of("exportable: a terminal cannot show PDF; name a file with `-o FILE`"), terminal.errors());
    }

    @Test
    void a_bad_transaction_keeps_no_other_from_its_memo() {
        Run run = Run.reading(
                "{\"to\": \"CN\", \"item\": \"nvidia-h20-96\"}\n{\"to\": \"CN\"}\n",
                "evaluate",
                "--format",
                "html",
                "-");
        assertEquals(2, run.status());
        assertEquals(1, run.errors().size(), run::err);
        assertEquals(1, Memos.parsed(run.out()).getElementsByTagName("article").getLength());
    }

    @Test
    void a_file_without_a_memo_is_not_written() {
        Path file = folder.resolve("memo.pdf");
        Path bad = folder.resolve("bad.json");
        Run run = write(bad, "{}", "evaluate", "--format", "pdf", "-o", file.toString());
        assertEquals(2, run.status());
        assertFalse(Files.exists(file));
    }

    private static Run write(Path file, String text, String... arguments) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(file.toString());
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void any_output_can_go_to_a_file() throws IOException {
        Path file = folder.resolve("answer.txt");
        Run run = Run.onTerminal(Map.of(), "evaluate", "-o", file.toString(), H20);
        assertEquals(0, run.status(), run::err);
        assertEquals(Run.of("evaluate", H20).out(), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "compare --regimes 2025-04-08 2025-04-09", "sweep --vary quantity=1..10"})
    void only_evaluate_prints_pdf(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(1, List.of(H20, "--format", "pdf"));
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(2, run.status());
        assertEquals(List.of("exportable: `--format pdf` is for `evaluate`"), run.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void redacted_output_names_nobody(String format) {
        for (List<String> more : List.of(List.<String>of(), List.of("--near"), List.of("--questions"))) {
            List<String> words = new ArrayList<>(List.of("evaluate", "--redact", "--format", format, H20));
            words.addAll(more);
            Run run = Run.of(words.toArray(String[]::new));
            assertEquals(0, run.status(), run::err);
            assertFalse(run.out().matches("(?is).*(nvidia|example\\s+cloud|h20-to-china).*"), run.out());
            assertTrue(run.out().matches("(?s).*LICENSE.REQUIRED.*|.*icense required.*"), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline examples/h20-to-china.yaml examples/orders.jsonl",
                "compare examples/orders.jsonl --regimes 2025-04-08 2025-06-01/PUBLISHED",
                "sweep examples/planned-part-to-china.yaml examples/h20-to-china.yaml --vary item.totalProcessingPerformance=1000..64000"
                        + " --vary item.performanceDensity=1..40",
                "limits --destination CN --vary item.totalProcessingPerformance --given item.dataCenter=true"
                        + " --given exporter.name=Acme --on 2024-01-01",
                "matrix --items nvidia-h100-sxm,nvidia-h20-96 --destinations CN,SG,DE",
                "diff 2025-04-08 2025-04-09 --regions 1",
                "evaluate --questions examples/h100-parent-unknown.yaml"
            })
    void every_page_is_well_formed_and_loads_and_runs_nothing(String command) {
        Run run = Run.of((command + " --format html").split(" "));
        assertEquals(0, run.status(), run::err);
        assertEquals(List.of(), Memos.loads(run.out()));
        List<String> ids = new ArrayList<>();
        Memos.eachElement(Memos.parsed(run.out()), element -> {
            if (element.hasAttribute("id")) {
                assertFalse(ids.contains(element.getAttribute("id")), element.getAttribute("id"));
                ids.add(element.getAttribute("id"));
            }
        });
    }

    @Test
    void a_page_of_two_figures_has_their_picture() {
        Run run = Run.of(
                "sweep",
                "examples/planned-part-to-china.yaml",
                "--format",
                "html",
                "--vary",
                "item.totalProcessingPerformance=1000..64000",
                "--vary",
                "item.performanceDensity=1..40");
        var pictures = Memos.parsed(run.out()).getElementsByTagName("svg");
        assertEquals(1, pictures.getLength());
        assertTrue(run.out().contains("aria-labelledby=\"p1-title p1-desc\""));
        assertFalse(Run.of("sweep", H20, "--format", "html", "--vary", "item.totalProcessingPerformance=1..10")
                .out()
                .contains("<svg"));
    }

    @Test
    void what_is_not_ascii_is_utf_8() {
        byte[] name = "\u4E2D\u82AF".getBytes(StandardCharsets.UTF_8);
        Run run = Run.reading(
                "{\"to\": \"CN\", \"item\": \"nvidia-h20-96\", \"consignee\": {\"name\": \"%s\"}}"
                        .formatted(new String(name, StandardCharsets.UTF_8)),
                "evaluate",
                "--format",
                "html",
                "-");
        assertTrue(run.out().contains("<meta charset=\"utf-8\"/>"));
        assertTrue(run.out().contains("\u4E2D\u82AF"), run.out());
    }
}
