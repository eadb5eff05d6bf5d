package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The memo: printed, and saved. */
@InBrowser
class MemoPageTest {

    private final Page page;

    MemoPageTest(Page page) {
        this.page = page;
    }

    @BeforeEach
    void open() {
        page.open("what", Page.H20);
        page.await(".memo-bar");
    }

    @Test
    void on_paper_there_is_the_memo_and_nothing_else() {
        assertFalse(page.all("#paper").get(0).isDisplayed());
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            String printed = (String) page.script("return document.body.innerText");
            assertTrue(printed.contains("NVIDIA") && printed.contains("15 CFR 744.23(b)"), printed);
            assertFalse(printed.contains("Figures by hand"));
            assertEquals(0L, page.script("return document.querySelectorAll('#paper [style], #paper style').length"));
        } finally {
            page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void the_memo_is_saved() throws IOException {
        page.named("HTML").click();
        Path memo = page.downloads().resolve("memo.html");
        page.until(() -> Files.exists(memo) ? true : null);
        assertTrue(Files.readString(memo).contains("NVIDIA"));
    }
}
