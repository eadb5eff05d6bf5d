package org.exportable;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.exportable.junit.SuiteTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Determinations with public sources: each must come out as its source has it. */
class DeterminationsTest {

    @TestFactory
    Stream<DynamicTest> everyKnownDetermination() {
        return SuiteTests.of("/cases/determinations.jsonl")
                .map(each -> dynamicTest(each.name(), each.source(), each::run));
    }
}
