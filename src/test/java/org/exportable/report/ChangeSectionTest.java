package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.exportable.difference.Direction;
import org.exportable.report.LedgerChangeSection.Changed;
import org.exportable.report.LedgerChangeSection.Line;
import org.exportable.suite.Aspect;
import org.exportable.suite.CaseChange;
import org.exportable.suite.Cases;
import org.exportable.suite.SuiteCase;
import org.junit.jupiter.api.Test;

/** What the sections of a report on a change of law say. */
class ChangeSectionTest {

    private static final int WIDTH = 90;

    private static String text(ChangeSection section) {
        return of(section, DifferenceReport.text(TestLaw.COUNTRIES, WIDTH, false));
    }

    private static String of(ChangeSection section, DifferenceReport report) {
        return report.of(new DifferenceReport.Contents(List.of("A", "B"), List.of(), List.of(), List.of(section)));
    }

    private static ChangeSection letter() {
        return EnactmentSection.of(TestLaw.EXPORTABLE
                .between(TestLaw.regime("2023-11-16"), TestLaw.regime("2023-11-17"))
                .enactments());
    }

    @Test
    void an_instrument_is_cited_with_its_days_and_how_well_it_is_known() {
        String text = text(letter());
        assertTrue(text.contains("[acs-2023]"), text);
        assertTrue(text.contains("88 FR 73458; published 2023-10-25; effective 2023-11-17, 2026-01-01"), text);
        assertTrue(text.contains("certainty: not confirmed"), text);
        assertTrue(text.contains("Ends: requirement/742.6-a-6-i"), text);
    }

    @Test
    void a_source_can_be_followed_from_a_page() {
        String html = of(letter(), DifferenceReport.html(TestLaw.COUNTRIES));
        String address = "https://www.federalregister.gov/d/2023-23055";
        assertTrue(html.contains("<a href=\"%s\">%s</a>".formatted(address, address)), html);
    }

    @Test
    void a_source_can_be_followed_from_markdown() {
        String markdown = of(letter(), DifferenceReport.markdown(TestLaw.COUNTRIES));
        assertTrue(markdown.contains("/27/nvidia_china_h20_accelerator\n"), markdown);
    }

    private static ChangeSection cases(SuiteCase... cases) {
        return CaseChangeSection.of(
                CaseChange.of(List.of(cases), each -> under("2025-04-08", each), each -> under("2025-04-09", each)));
    }

    private static Determination under(String regime, SuiteCase each) {
        return TestLaw.evaluate(each.transaction(), regime);
    }

    @Test
    void cases_that_change_stand_with_both_laws_side_by_side() {
        String text = text(cases(Cases.h20("h20").build()));
        assertTrue(
                text.contains(
                        "Of 1 case 1 is changed and 0 unchanged. 0 passed before and fail after; 1 failed before"),
                text);
        assertTrue(text.contains("[now passes] h20\n"), text);
        assertTrue(text.contains("expected: outcome LICENSE_REQUIRED\n"), text);
        assertTrue(text.matches("(?s).*outcome +NO_LICENSE_REQUIRED +LICENSE_REQUIRED\n.*"), text);
    }

    @Test
    void cases_that_fail_now_come_first() {
        String text = text(cases(
                Cases.h20("other").build(),
                Cases.h20("free")
                        .expected(Cases.expecting(Aspect.OUTCOME, "NO_LICENSE_REQUIRED"))
                        .build()));
        assertTrue(text.indexOf("[now fails] free") < text.indexOf("[now passes] other"), text);
    }

    @Test
    void of_a_ledger_it_is_said_how_many_lines_change_and_which() {
        ChangeSection section = LedgerChangeSection.of(
                9312,
                2,
                List.of(new Changed(Direction.TIGHTENED, 41, List.of(new Line(7, "order-7"), new Line(9, null)))));
        String text = text(section);
        assertTrue(text.contains("Of your 9,312 lines 41 change. 2 could not be read, and may change."), text);
        assertTrue(text.contains("tightened: 41: line 7 (order-7), line 9, ..."), text);
        assertEquals(
                "{\"kind\":\"ledger\",\"lines\":9312,\"changed\":41,\"unreadable\":2,"
                        + "\"changes\":[{\"direction\":\"TIGHTENED\",\"count\":41,\"first\":[7,9]}]}\n",
                section.json());
    }
}
