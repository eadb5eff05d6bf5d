package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Batch: a ledger goes to the server and comes back answered. */
@InBrowser
class BatchPageTest {

    private static final Path LEDGER = Path.of("examples/ledger.csv");
    private static final Path MAPPING = Path.of("examples/ledger-mapping.yaml");
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    private final Page page;

    BatchPageTest(Page page) {
        this.page = page;
    }

    @BeforeEach
    void open() {
        page.open("batch", "to=CN");
    }

    private void choose(Path ledger) {
        page.await("#ledger").sendKeys(ledger.toAbsolutePath().toString());
    }

    private Map<String, String> counts() {
        return page.all(".counts tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.getDomAttribute("data-outcome"),
                        row -> row.findElement(By.tagName("td")).getText()));
    }

    @Test
    void a_chosen_ledger_is_screened_and_summed_up() {
        choose(LEDGER);
        page.await(".counts");
        assertEquals(
                "Done: 6 lines.", page.await(".progress-part [role=status]").getText());
        assertTrue(page.await("pre.mapping").getText().contains("10 of 11 columns are understood"));
    }

    @Test
    void a_mapping_says_what_the_headings_do_not() throws IOException {
        choose(LEDGER);
        page.await(".counts");
        page.named("Columns are not understood?").click();
        page.click("#mapping");
        page.press(Files.readString(MAPPING).replaceAll("#.*", ""));
        page.tabTo(".mapping-part button");
        page.press(Keys.ENTER);
        page.until(() -> page.await("pre.mapping").getText().contains("endUse") ? true : null);
        assertEquals(
                Map.of(
                        "NO_LICENSE_REQUIRED",
                        "2",
                        "LICENSE_EXCEPTION",
                        "1",
                        "LICENSE_REQUIRED",
                        "2",
                        "UNDETERMINED",
                        "1"),
                page.until(() -> counts().size() == 4 ? counts() : null));
    }

    @Test
    void the_answers_can_be_downloaded() throws IOException {
        choose(LEDGER);
        page.named("Download the answers").click();
        Path answers = page.downloads().resolve("answers.csv");
        page.until(() -> Files.exists(answers) ? true : null);
        List<String> lines = Files.readAllLines(answers);
        int rejected = page.all(".rejects tbody tr").size();
        assertEquals(Files.readAllLines(LEDGER).size() - rejected, lines.size());
        assertTrue(lines.get(0).contains("outcome"));
    }

    @Test
    void lines_that_cannot_be_read_are_shown_with_their_reason_and_hostile_ones_as_text() throws IOException {
        Path ledger = Files.writeString(folder.resolve("ledger.csv"), """
                to,item,date,consignee.name
                CN,nvidia-h100-sxm,2025-06-01,<img src=x onerror=alert(1)>
                <script>alert(1)</script>,nvidia-h100-sxm,2025-06-01,=1+1
                DE,nvidia-h100-sxm,02/06/2025,Rhein
                """);
        choose(ledger);
        page.await(".rejects");
        List<String> rows =
                page.all(".rejects tbody tr").stream().map(row -> row.getText()).toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).startsWith("3 to ") && rows.get(0).contains("<script>"), rows.get(0));
        assertTrue(rows.get(1).startsWith("4 date "), rows.get(1));
        assertEquals(0L, page.script("return document.querySelectorAll('img, main script').length"));
    }

    @Test
    void a_dropped_ledger_is_taken_too() {
        page.script("""
                const transfer = new DataTransfer();
                transfer.items.add(new File(['to,item,date\\nCN,nvidia-h100-sxm,2025-06-01\\n'], 'dropped.csv'));
                document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
                """);
        page.await(".counts");
        assertEquals("Done: 1 line.", page.await(".progress-part [role=status]").getText());
    }

    @Test
    void a_ledger_is_deleted_from_the_server() {
        choose(LEDGER);
        page.await(".counts");
        String id = page.key("batch");
        page.named("Delete from the server").click();
        page.until(() -> page.key("batch") == null ? true : null);
        page.open("batch", "batch=" + id);
        assertTrue(page.await("#panel-batch .problem").isDisplayed());
    }

    @Test
    @Tag("soak")
    void a_million_lines_leave_the_page_at_hand() throws IOException {
        Path ledger = folder.resolve("million.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(ledger)) {
            writer.write("id,to,item,date,quantity\n");
            for (int line = 0; line < MILLION; line++) {
                writer.write(line + ",CN,nvidia-h100-sxm,2025-06-0" + (line % 9 + 1) + "," + line % 1000 + 1 + "\n");
            }
        }
        choose(ledger);
        page.until(() -> page.key("batch"));
        page.click("#tab-when");
        page.click("#tab-batch");
        page.await(".counts");
        assertEquals(
                "Done: 1,000,000 lines.",
                page.await(".progress-part [role=status]").getText());
    }
}
