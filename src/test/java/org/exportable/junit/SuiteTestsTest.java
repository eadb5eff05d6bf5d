package org.exportable.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTestsTest {

    private static final String H20 = """
            id: %s
            transaction:
              date: 2025-05-01
              to: CN
              item: nvidia-h20-96
              exporter: {name: NVIDIA, headquarters: US}
              consignee: {country: CN, headquarters: CN, parentHeadquarters: CN, sector: COMMERCIAL}
            expect: {outcome: %s}
            ---
            """;

    @TempDir
    private Path folder;

    private List<SuiteTest> tests(String text) throws IOException {
        return SuiteTests.of(Files.writeString(folder.resolve("cases.yaml"), text))
                .toList();
    }

    @Test
    void a_case_is_a_test_with_its_name_and_place() throws IOException {
        SuiteTest test = tests("\n" + H20.formatted("h20\ntitle: An H20", "LICENSE_REQUIRED"))
                .get(0);
        assertEquals("h20: An H20", test.name());
        assertEquals(
                folder.resolve("cases.yaml").toUri() + "?line=2", test.source().toString());
        test.run();
    }

    @Test
    void a_case_that_comes_out_otherwise_fails_with_both_sides_and_the_reasons() throws IOException {
        SuiteTest test = tests(H20.formatted("h20", "NO_LICENSE_REQUIRED")).get(0);
        String message = assertThrows(AssertionError.class, test::run).getMessage();
        assertTrue(message.startsWith("FAILED h20\n"), message);
        assertTrue(message.contains("outcome  NO_LICENSE_REQUIRED"), message);
        assertTrue(message.contains("LICENSE_REQUIRED\n"), message);
        assertTrue(message.contains("BIS informed"), message);
    }

    @Test
    void a_case_that_cannot_be_read_is_a_test_that_fails() throws IOException {
        List<SuiteTest> tests = tests(H20.formatted("h20", "SOMETHING") + H20.formatted("more", "LICENSE_REQUIRED"));
        assertEquals(
                List.of("more", "line 8"), tests.stream().map(SuiteTest::name).toList());
        tests.get(0).run();
        String message =
                assertThrows(AssertionError.class, () -> tests.get(1).run()).getMessage();
        assertTrue(message.contains("line 8, `expect.outcome`: `SOMETHING` is not one of"), message);
    }

    @Test
    void a_suite_without_cases_fails() throws IOException {
        assertThrows(AssertionError.class, () -> tests("# nothing\n").get(0).run());
        assertThrows(
                AssertionError.class,
                () -> SuiteTests.of("/no/such/cases.yaml").toList().get(0).run());
        Files.delete(folder.resolve("cases.yaml"));
        assertThrows(IllegalArgumentException.class, () -> SuiteTests.of(folder));
    }

    @Test
    void a_suite_on_the_class_path_is_named_by_its_resource() {
        SuiteTest test =
                SuiteTests.of("/cases/determinations.jsonl").skip(1).findFirst().orElseThrow();
        assertEquals("letter-2022-a100-china-published-view", test.name());
        assertEquals(
                "classpath:/cases/determinations.jsonl?line=2", test.source().toString());
        test.run();
    }

    @Test
    void cases_run_under_other_laws_too() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.yaml"), H20.formatted("h20", "NO_LICENSE_REQUIRED"));
        SuiteTests.under(TestLaw.EXPORTABLE, Regime::published).path(file).forEach(SuiteTest::run);
    }
}
