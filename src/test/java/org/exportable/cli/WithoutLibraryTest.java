package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes PDF and pictures may be left out by an embedding program; then one line says what is missing. */
class WithoutLibraryTest {

    @ParameterizedTest
    @CsvSource({
        "openhtmltopdf, io.github.openhtmltopdf:openhtmltopdf-pdfbox",
        "jasperreports-fonts, DejaVuSansCondensed.ttf"
    })
    void pdf_says_what_it_needs(String missing, String named) throws Exception {
        Ran ran = without(missing, "evaluate", "--format", "pdf", "examples/h20-to-china.yaml");
        assertEquals(2, ran.status, ran::text);
        assertEquals(1, ran.text.lines().count(), ran::text);
        assertTrue(ran.text.startsWith("exportable: PDF needs ") && ran.text.contains(named), ran::text);
    }

    @ParameterizedTest
    @CsvSource({"openhtmltopdf", "jfreechart"})
    void pages_need_nothing(String missing) throws Exception {
        Ran ran = without(
                missing,
                "sweep",
                "examples/planned-part-to-china.yaml",
                "--format",
                "html",
                "--vary",
                "item.totalProcessingPerformance=1000..2000",
                "--vary",
                "item.performanceDensity=1..2");
        assertEquals(0, ran.status, ran::text);
        assertEquals(missing.equals("openhtmltopdf"), ran.text.contains("<svg"), ran::text);
    }

    private record Ran(int status, String text) {}

    private static Ran without(String library, String... arguments) throws IOException, InterruptedException {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String left = Stream.of(all.split(File.pathSeparator))
                .filter(each -> !Path.of(each).getFileName().toString().startsWith(library))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                left,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), text);
    }
}
