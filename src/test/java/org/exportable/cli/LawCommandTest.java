package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandTest {

    @Test
    void aListNamesTheVersionThatCounts() {
        String before = Run.of("law", "list", "--on", "2023-11-16").out();
        String after = Run.of("law", "list", "--on", "2023-11-17").out();
        assertTrue(before.matches("(?s).*classification/3A090\\.a +2022-10-21 +chips-2022 .*"), before);
        assertTrue(after.matches("(?s).*classification/3A090\\.a +2023-11-17 +acs-2023 .*"), after);
    }

    @Test
    void aListIsThatOfTodayByDefault() {
        assertEquals(
                Run.of("law", "list", "--on", "2025-05-01").out(),
                Run.of("law", "list").out());
    }

    @Test
    void aListHasTheViewAskedFor() {
        assertTrue(Run.of("law", "list").out().contains("letter/nvidia-h20 "));
        assertFalse(Run.of("law", "list", "--view", "published").out().contains("letter/nvidia-h20 "));
    }

    @Test
    void aProvisionIsShownWithItsChanges() {
        Run run = Run.of("law", "show", "classification/3A090.a");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Version of 2022-10-21, enacted by chips-2022"), run.out());
        assertTrue(run.out().contains("Version of 2023-11-17, enacted by acs-2023"), run.out());
        assertTrue(run.out().contains("--- classification/3A090.a/2022-10-21.drl"), run.out());
        assertTrue(run.out().contains("+++ classification/3A090.a/2023-11-17.drl"), run.out());
    }

    @Test
    void theTimelineIsInOrder() {
        var days = Run.of("law", "timeline")
                .out()
                .lines()
                .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}  .*"))
                .map(line -> line.substring(0, 10))
                .toList();
        assertTrue(days.size() > 20);
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void flawsAreNamedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("requirement/example/2024-01-01.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package law.requirement.pexample.v2024_01_01;\nrule \"x\" salience 3 when then end\n");
        Run run = Run.of("law", "check", folder.toString());
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("requirement/example/2024-01-01.drl"), run.err());
    }

    @Test
    void whatContradictsTheLawIsFound(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("examples/house-rules/instruments.yaml"), folder.resolve("instruments.yaml"));
        Path file = folder.resolve("exception/order/2025-01-01.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package law.exception.porder.v2025_01_01;
                import org.exportable.fact.*;
                import org.exportable.vocabulary.*;
                // No order is asked for.
                rule "no order"
                    @Instrument("example-house-rule")
                    @Provision("15 CFR 740.8(a)")
                    @Because("No order is asked for.")
                when
                    Shipment()
                then
                    insert(new ExceptionCondition("NAC", "purchase order", Status.MET));
                end
                """);
        Run run = Run.of("law", "check", folder.toString());
        assertEquals(1, run.status(), run::err);
        String found = run.out().replaceAll("\\s+", " ");
        assertTrue(found.contains("exception/order/2025-01-01.drl, line 5: rule \"no order\""), found);
        assertTrue(found.contains("(CONTRADICTION)"), found);
        assertTrue(found.endsWith("laid over the law: 1 finding. "), found);
    }

    @Test
    void aFolderInWhichNothingIsFoundIsSaidToBeSo() {
        Run run = Run.of("law", "check", "examples/house-rules");
        assertEquals(0, run.status(), run::out);
        assertEquals("examples/house-rules, laid over the law: nothing found.\n", run.out());
    }
}
