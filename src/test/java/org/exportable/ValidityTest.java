package org.exportable;

import static org.exportable.TestLaw.evaluate;
import static org.exportable.TestLaw.hasNotice;
import static org.exportable.Transactions.shipment;
import static org.exportable.Transactions.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Requirement;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days between which an answer holds, and what readers are told of law that is pending or disputed. */
class ValidityTest {

    private static Transaction transaction(String name) {
        return switch (name) {
            case "H100 to China" -> to("CN", Transactions.h100());
            case "H100 to Macau" -> to("MO", Transactions.h100());
            case "H100 to Saudi Arabia" -> to("SA", Transactions.h100());
            case "H100 to Germany" -> to("DE", Transactions.h100());
            case "H100 to a Chinese company in Singapore" -> shipment("SG", "CN", Transactions.h100());
            case "H100 to a Cambodian company in Germany" -> shipment("DE", "KH", Transactions.h100());
            case "H100 to the Emirates" -> to("AE", Transactions.h100());
            case "L40 to Vietnam" -> to("VN", Transactions.l40());
            case "L40 to China" -> to("CN", Transactions.l40());
            case "H20 of NVIDIA to China" -> Transactions.withExporter(to("CN", Transactions.h20()), "NVIDIA");
            case "HBM3 to China" -> to("CN", Transactions.hbm3());
            case "model weights to Britain" ->
                to("GB", Transactions.chip().alsoClassified("4E091").build());
            case "chip to Russia" -> to("RU", Transactions.chip().build());
            case "chip to France" -> to("FR", Transactions.chip().build());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "H100 to China, 2024-01-01, 2023-11-17, 2025-01-12",
        "H100 to China, 2022-12-01, 2022-10-21, 2023-11-16",
        "H100 to Macau, 2023-02-01, 2023-01-17, 2023-11-16",
        "H100 to Saudi Arabia, 2023-11-17, 2023-11-17, 2025-01-12",
        "H100 to Saudi Arabia, 2026-01-01, 2025-01-13, ''",
        "H100 to a Chinese company in Singapore, 2024-01-01, 2023-11-17, 2024-04-03",
        "H100 to a Chinese company in Singapore, 2024-06-01, 2024-04-04, 2025-01-12",
        "H100 to a Cambodian company in Germany, 2025-11-06, 2025-01-13, 2025-11-06",
        "H100 to a Cambodian company in Germany, 2025-11-07, 2025-11-07, ''",
        "L40 to Vietnam, 2023-12-01, 2023-11-17, 2024-04-03",
        "L40 to China, 2024-12-15, 2024-12-02, 2025-01-12",
        "H20 of NVIDIA to China, 2025-04-08, 2022-08-26, 2025-04-08",
        "H20 of NVIDIA to China, 2025-04-09, 2025-04-09, ''",
        "HBM3 to China, 2024-12-01, 2022-08-26, 2024-12-01",
        "HBM3 to China, 2024-12-30, 2024-12-02, 2024-12-30",
        "HBM3 to China, 2024-12-31, 2024-12-31, ''",
        "model weights to Britain, 2025-01-12, 2022-08-26, 2025-01-12",
        "model weights to Britain, 2025-01-13, 2025-01-13, ''",
        "chip to Russia, 2024-01-01, 2022-08-26, ''",
        "chip to France, 2024-01-01, 2022-08-26, ''"
    })
    void an_answer_holds_between_its_days(String name, String day, LocalDate from, String until) {
        Determination answer = evaluate(transaction(name), day);
        assertEquals(
                from + " to " + (until.isEmpty() ? null : until), answer.validFrom() + " to " + answer.validUntil());
    }

    @ParameterizedTest
    @CsvSource({
        "H100 to China, 2022-12-01",
        "H100 to China, 2025-06-01",
        "H100 to Germany, 2025-06-01/PUBLISHED",
        "H100 to Germany, 2025-06-01",
        "H100 to the Emirates, 2026-08-01",
        "H100 to a Chinese company in Singapore, 2024-06-01",
        "L40 to China, 2024-06-01",
        "L40 to Vietnam, 2024-06-01",
        "H20 of NVIDIA to China, 2025-05-01",
        "HBM3 to China, 2024-12-15"
    })
    void just_outside_its_days_the_answer_is_another_and_just_inside_it_is_the_same(String name, String regime) {
        Transaction transaction = transaction(name);
        Determination answer = evaluate(transaction, regime);
        String view = regime.endsWith("PUBLISHED") ? "/PUBLISHED" : "";
        assertEquals(core(answer), core(evaluate(transaction, answer.validFrom() + view)));
        if (answer.validFrom().isAfter(Rulebook.FIRST_DAY)) {
            assertNotEquals(
                    core(answer), core(evaluate(transaction, answer.validFrom().minusDays(1) + view)));
        }
        if (answer.validUntil() != null) {
            assertEquals(core(answer), core(evaluate(transaction, answer.validUntil() + view)));
            assertNotEquals(
                    core(answer), core(evaluate(transaction, answer.validUntil().plusDays(1) + view)));
        }
    }

    private static List<Object> core(Determination each) {
        Set<String> available = each.exceptions().stream()
                .filter(exception -> Boolean.TRUE.equals(exception.available()))
                .map(ExceptionFinding::symbol)
                .collect(Collectors.toSet());
        List<String> provisions = each.requirements().stream()
                .map(Requirement::provision)
                .sorted(Comparator.naturalOrder())
                .toList();
        return List.of(
                each.outcome(),
                each.classification(),
                provisions,
                available,
                String.valueOf(each.reviewPolicy().policy()));
    }

    @ParameterizedTest
    @CsvSource({
        "H100 to Germany, 2025-06-01, PUBLISHED view the outcome is LICENSE_EXCEPTION",
        "H100 to Germany, 2025-06-01/PUBLISHED, ENFORCED view the outcome is NO_LICENSE_REQUIRED",
        "H20 of NVIDIA to China, 2025-05-01, PUBLISHED view the outcome is NO_LICENSE_REQUIRED",
        "H20 of NVIDIA to China, 2025-05-01/PUBLISHED, ENFORCED view the outcome is LICENSE_REQUIRED"
    })
    void where_the_views_differ_a_notice_says_so(String name, String regime, String notice) {
        assertTrue(hasNotice(evaluate(transaction(name), regime), notice));
    }

    @ParameterizedTest
    @CsvSource({"H100 to China, 2025-06-01", "L40 to China, 2025-06-01", "chip to France, 2025-06-01/PUBLISHED"})
    void where_they_agree_there_is_no_such_notice(String name, String regime) {
        assertEquals(false, hasNotice(evaluate(transaction(name), regime), "The two views of the law differ"));
    }

    @ParameterizedTest
    @CsvSource({
        "HBM3 to China, 2024-12-01, false",
        "HBM3 to China, 2024-12-02, true",
        "HBM3 to China, 2024-12-30, true",
        "HBM3 to China, 2024-12-31, false",
        "H100 to Germany, 2025-01-12, false",
        "H100 to Germany, 2025-01-13/PUBLISHED, true",
        "H100 to Germany, 2025-05-14/PUBLISHED, true",
        "H100 to Germany, 2025-05-15/PUBLISHED, false",
        "H100 to Germany, 2025-05-12, true",
        "H100 to Germany, 2025-05-13, false",
        "chip to France, 2025-02-01, false"
    })
    void a_requirement_that_stands_but_does_not_bind_yet_is_announced(String name, String regime, boolean announced) {
        assertEquals(announced, hasNotice(evaluate(transaction(name), regime), "need not be complied with before"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-12, false", "2025-05-13, true", "2026-05-11, true", "2026-08-01, true"})
    void since_may_2025_a_chip_that_goes_free_is_told_what_the_code_still_says(String day, boolean told) {
        assertEquals(told, hasNotice(evaluate(transaction("H100 to Germany"), day), "does not enforce that"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-12, false", "2025-05-15, true", "2026-08-01, true", "2025-05-15/PUBLISHED, true"})
    void where_the_views_differ_both_name_the_decision_of_the_accountability_office(String regime, boolean told) {
        assertEquals(told, hasNotice(evaluate(transaction("H100 to Germany"), regime), "B-337935"));
    }

    @Test
    void before_the_first_day_nothing_is_covered() {
        assertEquals(
                "OUT_OF_COVERAGE",
                evaluate(transaction("H100 to China"), "2022-08-25").outcome().name());
    }

    @Test
    void after_the_last_day_that_was_searched_the_last_law_is_used_and_said_to_be() {
        assertTrue(hasNotice(evaluate(transaction("H100 to China"), "2026-10-10"), "were searched up to 2026-10-09"));
    }
}
