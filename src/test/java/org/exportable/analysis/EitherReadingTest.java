package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.determination.Determination;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.RulebookIndex;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.Regime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The first question to a law is answered by the plain reading, later ones by Drools: one must not see which. */
class EitherReadingTest {

    @Test
    void a_determination_is_the_same_in_every_word_by_either_reading() throws IOException {
        for (Transaction transaction : transactions()) {
            Laws laws = new Laws(
                    RulebookIndex.fromClassPath(), TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, Laws.class.getClassLoader());
            Evaluator evaluator = new Evaluator(laws);
            Regime regime = Regime.on(transaction.date());
            Determination plain = evaluator.evaluate(transaction, regime);
            laws.of(regime).drools();
            assertEquals(plain, evaluator.evaluate(transaction, regime));
        }
    }

    private static List<Transaction> transactions() throws IOException {
        TransactionReader reader = new TransactionReader(Catalogue.standard(), TestLaw.COUNTRIES, Limits.standard());
        try (InputStream in = EitherReadingTest.class.getResourceAsStream("/cases/determinations.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonMapper.shared()
                            .readTree(line)
                            .get("transaction")
                            .toString())
                    .map(json -> (Entry.Read)
                            reader.readAll(Source.text("case.json", json)).get(0))
                    .map(Entry.Read::transaction)
                    .toList();
        }
    }
}
