package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.junit.SuiteTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What lies under examples is right, and the README shows what is so. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");

    @Test
    void everyExampleIsATransaction() throws IOException {
        TransactionReader reader = new TransactionReader(Catalogue.standard(), Countries.standard(), Limits.standard());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            all.filter(file -> file.toString().matches(".*(?<!-mapping)\\.(json|jsonl|yaml)"))
                    .forEach(files::add);
        }
        assertTrue(files.size() >= 3);
        for (Path file : files) {
            reader.readAll(Source.file(file)).forEach(each -> assertTrue(each instanceof Entry.Read, each::toString));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySuitePasses() {
        return SuiteTests.of(EXAMPLES.resolve("suites"))
                .map(each -> dynamicTest(each.name(), each.source(), each::run));
    }

    @Test
    void theEmbeddingProgramCompilesAndRuns(@TempDir Path folder) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        EXAMPLES.resolve("Embedding.java").toString());
        assertEquals(0, compiled);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "Embedding")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.startsWith("LICENSE_REQUIRED [3A090.a]\n"), printed);
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        assertTrue(
                lines.contains(
                        "mvn -q -B -DskipTests package && target/exportable/bin/exportable evaluate examples/h20-to-china.yaml"));
        assertTrue(lines.contains("mvn -B verify"));
        assertTrue(Files.readAllLines(Path.of(".ci/run")).contains("mvn -B verify"));
    }

    @Test
    void theReadmeShowsTheExampleAsItIs() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String example = Files.readAllLines(EXAMPLES.resolve("h20-to-china.yaml")).stream()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (text, line) -> text + line + "\n");
        assertTrue(readme.contains(example));
    }

    @Test
    void theLibraryLinesOfTheReadmeStandInTheEmbeddingProgram() throws IOException {
        String program = Files.readString(EXAMPLES.resolve("Embedding.java"));
        String readme = Files.readString(Path.of("README.md"));
        String java =
                readme.substring(readme.indexOf("```java") + 7, readme.indexOf("```", readme.indexOf("```java") + 7));
        java.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("System.out"))
                .forEach(line -> assertTrue(program.contains(line), line));
    }
}
