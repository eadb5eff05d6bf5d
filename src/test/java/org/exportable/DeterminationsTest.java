package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Alternative;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.Regime;
import org.exportable.law.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Determinations with public sources: each must come out as its source has it. */
class DeterminationsTest {

    private static final Exportable EXPORTABLE = Exportable.standard();
    private static final TransactionReader READER =
            new TransactionReader(Catalogue.standard(), Countries.standard(), Limits.standard());

    @TestFactory
    Stream<DynamicTest> everyKnownDetermination() throws IOException {
        try (InputStream in = DeterminationsTest.class.getResourceAsStream("/cases/determinations.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(JsonMapper.shared()::readTree)
                            .map(each -> dynamicTest(each.get("id").asString(), () -> holds(each)))
                            .toList()
                            .stream();
        }
    }

    private static void holds(JsonNode known) {
        Determination actual = evaluate(known);
        JsonNode expected = known.get("expect");
        assertEquals(
                expected.get("outcome").asString(),
                actual.outcome().name(),
                () -> actual.reasons() + "\n" + actual.alternatives());
        if (expected.has("classification")) {
            assertEquals(texts(expected.get("classification")), actual.classification());
        }
        if (expected.has("reviewPolicy")) {
            assertEquals(
                    expected.get("reviewPolicy").asString(),
                    String.valueOf(actual.reviewPolicy().policy()));
        }
        if (expected.has("decidingFacts")) {
            assertEquals(texts(expected.get("decidingFacts")), actual.decidingFacts());
        }
        for (String provision : texts(expected.path("provisions"))) {
            assertTrue(
                    actual.requirements().stream()
                            .anyMatch(each -> each.provision().contains(provision)),
                    () -> provision + " is not among " + actual.requirements());
        }
        for (String symbol : texts(expected.path("exceptionsAvailable"))) {
            assertEquals(true, availability(actual, symbol), () -> symbol + ": " + actual.exceptions());
        }
        for (String symbol : texts(expected.path("exceptionsUnavailable"))) {
            assertEquals(false, availability(actual, symbol), () -> symbol + ": " + actual.exceptions());
        }
        assertTrue(
                actual.alternatives().stream()
                        .map(Alternative::outcome)
                        .map(Enum::name)
                        .toList()
                        .containsAll(texts(expected.path("alternativeOutcomes"))),
                () -> actual.alternatives().toString());
    }

    private static Determination evaluate(JsonNode known) {
        Source source = Source.text("case.json", known.get("transaction").toString());
        Transaction transaction = ((Entry.Read) READER.readAll(source).get(0)).transaction();
        Regime regime =
                Regime.on(transaction.date()).in(View.valueOf(known.get("view").asString()));
        return EXPORTABLE.under(regime).evaluate(transaction);
    }

    private static Boolean availability(Determination actual, String symbol) {
        return actual.exceptions().stream()
                .filter(each -> each.symbol().equals(symbol))
                .map(ExceptionFinding::available)
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
