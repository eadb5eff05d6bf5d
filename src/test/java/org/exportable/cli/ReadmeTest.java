package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output that the README shows is the one that the program prints. */
class ReadmeTest {

    @Test
    void theOutputIsReal() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String command = "$ exportable evaluate examples/h20-to-china.yaml\n";
        int start = readme.indexOf(command) + command.length();
        String shown = readme.substring(start, readme.indexOf("...\n", start));
        String printed = Run.of("evaluate", "examples/h20-to-china.yaml").out();
        assertTrue(printed.startsWith(shown), printed);
    }

    @Test
    void theQuestionnaireIsReal() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String printed = Run.of("evaluate", "--questions", "examples/h100-parent-unknown.yaml")
                .out();
        assertTrue(
                readme.contains("$ exportable evaluate --questions examples/h100-parent-unknown.yaml\n"
                        + printed.strip()
                        + "\n```"),
                printed);
    }

    /** Each begins an example; what stands between dots is printed as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate --near",
                "limits",
                "compare",
                "diff",
                "test --without",
                "test --coverage",
                "screen",
            })
    void whatIsShownIsPrinted(String command) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("$ exportable " + command + " ");
        int end = readme.indexOf('\n', start);
        String[] words = readme.substring(start, end).split(" ");
        String printed = Run.of(Arrays.copyOfRange(words, 2, words.length)).out();
        for (String shown :
                readme.substring(end + 1, readme.indexOf("```", end)).split("\\.\\.\\.\n")) {
            assertTrue(printed.contains(shown), () -> shown + " is not in " + printed);
        }
    }

    @Test
    void thePictureIsReal(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path shown = Path.of("docs/regions.svg");
        int start = readme.indexOf("$ exportable sweep ");
        String command = readme.substring(start, readme.indexOf('\n', start));
        Path drawn = folder.resolve("drawn.svg");
        String[] words = command.replace(shown.toString(), drawn.toString()).split(" ");
        Run.of(Arrays.copyOfRange(words, 2, words.length));
        assertEquals(description(drawn), description(shown));
    }

    /** What does not turn on the fonts of the machine. */
    private static String description(Path svg) throws IOException {
        String text = Files.readString(svg);
        return text.substring(text.indexOf("<title"), text.indexOf("</desc>"));
    }
}
