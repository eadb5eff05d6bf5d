package org.exportable.suite.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.SuiteReader;
import org.exportable.junit.SuiteTests;
import org.exportable.law.Regime;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Any small change of the law that the program comes with is noticed by a case, or alters no answer. What alters none takes half
 * an hour to find, so what became of each change stands in a file, whose first record has the digest of the rules it is about.
 * After a change of the rules, go on with it:
 *
 * <pre>
 * exportable test --mutation --results src/test/resources/law/small-changes.csv --suggest more.jsonl src/test/resources/cases
 * </pre>
 */
class SmallChangesOfTheLawTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path RESULTS = Path.of("src/test/resources/law/small-changes.csv");

    private static final Map<String, Mutant> MUTANTS = Mutants.of(TestLaw.rulebook(), version -> true).stream()
            .collect(Collectors.toMap(Mutant::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    /** What became of each change, by its id; the first record, of the digest of the rules, is none. */
    private static Map<String, NamedCsvRecord> results() throws IOException {
        Map<String, NamedCsvRecord> results = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(RESULTS)) {
            reader.forEach(each -> results.put(each.getField("mutant"), each));
        }
        results.remove("rules");
        return results;
    }

    private static Set<String> ofFate(Fate fate) throws IOException {
        return results().values().stream()
                .filter(each -> each.getField("fate").equals(fate.name()))
                .map(each -> each.getField("mutant"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> every_case_holds() {
        return SuiteTests.of("/cases/small-changes.jsonl")
                .map(each -> dynamicTest(each.name(), each.source(), each::run));
    }

    @Test
    void every_change_was_tried_and_no_other() throws IOException {
        assertEquals(new TreeSet<>(MUTANTS.keySet()), new TreeSet<>(results().keySet()));
    }

    @Test
    void what_a_case_noticed_it_still_notices() throws IOException {
        List<SuiteCase> cases = new SuiteReader(
                        Catalogue.standard(), TestLaw.COUNTRIES, TestLaw.rulebook(), Limits.standard())
                .read(List.of(
                        Source.file(CASES.resolve("determinations.jsonl")),
                        Source.file(CASES.resolve("small-changes.jsonl"))))
                .cases();
        Trials trials = new Trials(
                TestLaw.LAWS, cases, each -> Regime.on(each.transaction().date()));
        Set<String> unnoticed = ofFate(Fate.NOTICED);
        for (NamedCsvRecord each : results().values()) {
            Mutant mutant = MUTANTS.get(each.getField("mutant"));
            if (mutant == null || trials.isNoticed(mutant, each.getField("noticedBy"))) {
                unnoticed.remove(each.getField("mutant"));
            }
        }
        assertEquals(Set.of(), unnoticed);
    }

    @Test
    void none_survives() throws IOException {
        assertEquals(Set.of(), ofFate(Fate.SURVIVED));
    }
}
