package org.exportable.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.law.Coverage.Extent;
import org.junit.jupiter.api.Test;

/** The table of what is modelled says neither more nor less than the folder of rules. */
class CoverageTest {

    private static final Path RULES = Path.of("rules");

    @Test
    void everyProvisionIsNamedOnce() throws IOException {
        List<String> named = Coverage.standard().stream()
                .flatMap(row -> row.provisions().stream())
                .sorted()
                .toList();
        assertEquals(provisions(), named);
    }

    @Test
    void whatIsModelledHasRulesAndWhatIsNotHasNone() {
        for (Coverage row : Coverage.standard()) {
            assertEquals(row.extent() != Extent.NOT, !row.provisions().isEmpty(), row::toString);
            assertTrue(row.extent() == Extent.MODELLED || !row.note().isBlank(), row::toString);
        }
    }

    private static List<String> provisions() throws IOException {
        try (Stream<Path> folders = Files.walk(RULES, 2)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> RULES.relativize(folder).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .toList();
        }
    }
}
