package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.junit.jupiter.api.Test;

class MetTest {

    private static final Regime LAW = Regime.on(LocalDate.of(2025, 6, 1));
    private static final Transaction TO_CHINA = to("CN");
    private static final Transaction TO_VIETNAM = to("VN");

    private static Transaction to(String country) {
        return TestLaw.read("t.json", """
                {"date": "2025-06-01", "to": "%s", "item": "nvidia-h20-96"}""".formatted(country));
    }

    /** Each answer is one more than the one before. */
    private static List<Integer> answers(Met<Integer> met, Transaction... asked) {
        AtomicInteger count = new AtomicInteger();
        return Stream.of(asked)
                .map(each -> met.of(each, LAW, count::incrementAndGet))
                .toList();
    }

    @Test
    void what_is_asked_about_again_is_remembered() {
        assertEquals(List.of(1, 2, 2, 2), answers(new Met<>(16), TO_CHINA, TO_CHINA, TO_CHINA, TO_CHINA));
    }

    @Test
    void another_transaction_or_law_is_another_question() {
        Met<Integer> met = new Met<>(16);
        answers(met, TO_CHINA, TO_CHINA);

        assertEquals(List.of(1), answers(met, TO_VIETNAM));
        assertEquals(7, met.of(TO_CHINA, LAW.published(), () -> 7));
    }

    @Test
    void where_nothing_is_kept_each_question_is_answered_anew() {
        assertEquals(List.of(1, 2, 3), answers(new Met<>(0), TO_CHINA, TO_CHINA, TO_CHINA));
    }
}
