package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exportable.RandomFacts;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** An answer says how it deals with what is unknown. */
class NoticesOfUnknownFactsTest {

    @Test
    void an_outcome_that_is_the_same_whatever_the_facts_are_says_regardless_of_which() {
        Transaction transaction = chipToSingapore("4000", "consignee.country", "item.dataCenter");
        Determination determination = TestLaw.EXPORTABLE.evaluate(transaction);
        assertEquals(Outcome.NO_LICENSE_REQUIRED, determination.outcome());
        assertTrue(
                determination
                        .notices()
                        .contains("Facts are missing (data center), but the outcome is the same whatever they are."),
                determination.notices()::toString);
    }

    @Test
    void the_review_section_names_unknown_facts_in_words() {
        Transaction transaction = TestLaw.read("t.json", """
                {"date": "2024-06-01", "to": "VN", "item": "nvidia-h100-sxm",
                 "consignee": {"country": "VN", "headquarters": "VN", "sector": "COMMERCIAL"}}""");
        Determination determination = TestLaw.EXPORTABLE.evaluate(transaction);
        assertEquals(
                "Turns on unknown facts: consignee's parent headquarters.",
                determination.reviewPolicy().because());
        assertEquals(
                List.of("consignee.parentHeadquarters"),
                determination.questions().stream().map(each -> each.fact()).toList());
    }

    @Test
    void where_there_are_too_many_cases_it_says_so_and_leaves_the_outcome_open() {
        Transaction transaction = chipToSingapore("4900", "consignee.parentHeadquarters", "endUser.parentHeadquarters");
        LawView view = new LawView(TestLaw.law("2026-06-01"));
        Determination first = DeterminationBuilder.builder()
                .reviewPolicy(ReviewPolicies.none())
                .build();
        Determination determination = new CommonAnswer(new Answer(transaction, view, 1), TestLaw.COUNTRIES)
                .of(first)
                .build();
        assertEquals(Outcome.UNDETERMINED, determination.outcome());
        assertTrue(determination.notices().get(0).startsWith("Too much is unknown to look at every case: "));
    }

    private static Transaction chipToSingapore(String performance, String... unknown) {
        ObjectNode document = RandomFacts.base();
        RandomFacts.set(document, "to", "\"SG\"");
        for (String party : List.of("consignee", "endUser")) {
            for (String seat : List.of("country", "headquarters", "parentHeadquarters")) {
                RandomFacts.set(document, party + "." + seat, "\"SG\"");
            }
        }
        RandomFacts.set(document, "item.totalProcessingPerformance", performance);
        RandomFacts.set(document, "item.performanceDensity", "2");
        for (String path : unknown) {
            RandomFacts.set(document, path, "null");
        }
        return RandomFacts.transaction(document);
    }
}
