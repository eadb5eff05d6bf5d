package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.determination.Determination;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.determination.Timeline;
import org.exportable.determination.Timeline.Announcement;
import org.exportable.determination.Timeline.Cause;
import org.exportable.determination.Timeline.Span;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules indicate as if a transaction left on each day. */
class TimelineTest {

    private static final LocalDate FIRST = Rulebook.FIRST_DAY;

    private static Timeline timeline(Transaction transaction) {
        return TestLaw.EXPORTABLE.under(Regime.on(FIRST)).timeline(transaction);
    }

    private static Span on(Timeline timeline, String day) {
        LocalDate date = LocalDate.parse(day);
        return timeline.spans().stream()
                .filter(span -> !date.isBefore(span.from()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static List<String> causes(Span span) {
        return span.causes().stream().map(Cause::instrument).toList();
    }

    private static Transaction a800ToChina() {
        return Transactions.to("CN", Transactions.chip("4992", "6.04"));
    }

    @Test
    void an_a800_to_china_flips_on_2023_11_17() {
        Span flip = on(timeline(a800ToChina()), "2023-11-17");
        assertEquals(LocalDate.of(2023, 11, 17), flip.from());
        assertEquals(Outcome.LICENSE_REQUIRED, flip.enforced().outcome());
        assertEquals(List.of("acs-2023"), causes(flip));
    }

    @Test
    void the_day_before_is_the_last_of_the_span_before() {
        Span before = on(timeline(a800ToChina()), "2023-11-16");
        assertEquals(Outcome.NO_LICENSE_REQUIRED, before.enforced().outcome());
        assertEquals(LocalDate.of(2023, 11, 16), before.until());
    }

    @Test
    void a_change_names_the_provisions_that_it_changed() {
        Cause cause = on(timeline(a800ToChina()), "2023-11-17").causes().get(0);
        assertTrue(cause.changes().contains("15 CFR 742.6(a)(6)(iii)"), cause.toString());
    }

    @Test
    void a_letter_changes_the_enforced_view_alone() {
        Transaction h20 = Transactions.withExporter(Transactions.to("CN", Transactions.h20()), "NVIDIA");
        Span letter = on(timeline(h20), "2025-04-09");
        assertEquals(List.of("nvidia-h20-letter-2025"), causes(letter));
        assertEquals(Outcome.LICENSE_REQUIRED, letter.enforced().outcome());
        assertEquals(Outcome.NO_LICENSE_REQUIRED, letter.published().outcome());
    }

    @Test
    void a_country_that_leaves_a_group_is_a_change_by_the_instrument_that_moved_it() {
        Timeline cambodia = timeline(Transactions.to("KH", Transactions.h100()));
        assertTrue(
                cambodia.spans().stream()
                        .flatMap(span -> span.causes().stream())
                        .anyMatch(cause -> cause.changes().contains("Cambodia leaves D:5")),
                cambodia.toString());
    }

    @Test
    void announcements_are_named_and_change_nothing() {
        Timeline h20 = timeline(Transactions.withExporter(Transactions.to("CN", Transactions.h20()), "NVIDIA"));
        Set<String> announced =
                h20.announcements().stream().map(Announcement::instrument).collect(Collectors.toSet());
        assertTrue(announced.contains("h20-spared-report-2025"), announced.toString());
        assertFalse(h20.spans().stream().flatMap(span -> causes(span).stream()).anyMatch(announced::contains));
    }

    @Test
    void spans_follow_one_another_without_a_gap_and_the_last_is_open() {
        List<Span> spans = timeline(a800ToChina()).spans();
        assertEquals(FIRST, spans.get(0).from());
        for (int i = 1; i < spans.size(); i++) {
            assertEquals(spans.get(i).from(), spans.get(i - 1).until().plusDays(1));
        }
        assertNull(spans.get(spans.size() - 1).until());
    }

    @Test
    void a_period_after_a_notification_ends_between_changes_of_law() {
        Transaction notified = Transactions.attesting(
                Transactions.withExporter(Transactions.to("CN", Transactions.rtx4090()), "NVIDIA"),
                attestations -> attestations
                        .purchaseOrder(true)
                        .nacNotified(true)
                        .nacObjected(false)
                        .nacNotifiedOn(LocalDate.of(2024, 6, 3)));
        assertEquals(
                LocalDate.of(2024, 6, 28), on(timeline(notified), "2024-07-15").from());
    }

    /** Without the letter to NVIDIA that asks for the same figures, nothing asked for Intel before its letter. */
    @Test
    void a_letter_to_a_company_of_which_no_rule_spoke_before_could_be_to_an_unknown_exporter() {
        Transaction unknown = TransactionBuilder.from(Transactions.to(
                        "CN",
                        Transactions.chip()
                                .dramBandwidthGBps(new BigDecimal(1500))
                                .build()))
                .withExporter(Party.unknown());
        Span letter = on(
                TestLaw.EXPORTABLE
                        .under(Regime.on(FIRST).without("nvidia-h20-letter-2025"))
                        .timeline(unknown),
                "2025-04-16");
        assertEquals(LocalDate.of(2025, 4, 16), letter.from());
        assertEquals(Outcome.UNDETERMINED, letter.enforced().outcome());
        assertEquals(List.of("intel-letter-2025"), causes(letter));
    }

    static Stream<Transaction> random() {
        RandomFacts facts = new RandomFacts(20230817);
        return IntStream.range(0, 40).mapToObj(i -> RandomFacts.transaction(facts.next(0.1 + i / 100.0)));
    }

    @ParameterizedTest
    @MethodSource("random")
    void each_span_is_what_evaluating_its_first_middle_and_last_day_gives(Transaction transaction) {
        check(transaction, Regime.on(FIRST));
    }

    /** Every instrument is left out for some transactions, and no transaction is complete. */
    static Stream<Arguments> gappy() {
        RandomFacts facts = new RandomFacts(20250409);
        List<String> instruments = List.copyOf(TestLaw.rulebook().instruments().keySet());
        return IntStream.range(0, instruments.size())
                .mapToObj(i ->
                        Arguments.of(RandomFacts.transaction(facts.gappy(0.1 + i / 200.0, 0.1)), instruments.get(i)));
    }

    @ParameterizedTest
    @MethodSource("gappy")
    void so_it_is_where_facts_are_missing_and_an_instrument_is_left_out(Transaction transaction, String without) {
        check(transaction, Regime.on(FIRST).without(without));
    }

    private static void check(Transaction transaction, Regime regime) {
        for (Span span : TestLaw.EXPORTABLE.under(regime).timeline(transaction).spans()) {
            LocalDate last = span.until() == null ? span.from().plusYears(1) : span.until();
            LocalDate middle = LocalDate.ofEpochDay((span.from().toEpochDay() + last.toEpochDay()) / 2);
            for (LocalDate day : Set.of(span.from(), middle, last)) {
                Regime then = regime.at(day);
                assertEquals(span.enforced(), standing(transaction, then), () -> "on " + day);
                assertEquals(span.published(), standing(transaction, then.published()), () -> "on " + day);
            }
        }
    }

    private static Standing standing(Transaction transaction, Regime regime) {
        Transaction leaving =
                TransactionBuilder.builder(transaction).date(regime.date()).build();
        Determination determination = TestLaw.EXPORTABLE.under(regime).evaluate(leaving);
        return TestLaw.standing(determination);
    }
}
