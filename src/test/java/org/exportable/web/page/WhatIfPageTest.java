package org.exportable.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exportable.TestLaw;
import org.exportable.determination.Determination;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What if: the question, and the answer in full. */
@InBrowser
class WhatIfPageTest {

    private static final String OPEN =
            "item=nvidia-h100-sxm&to=SG&date=2025-06-01&consignee.in=SG&consignee.hq=SG&use=AI_TRAINING";

    private final Page page;

    WhatIfPageTest(Page page) {
        this.page = page;
    }

    @Test
    void an_item_is_found_by_typing_and_chosen_with_the_keyboard_alone() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.tabTo("input[name=item]");
        page.type("t4");
        page.await("#question [role=option][aria-selected=true]");
        page.press(Keys.ENTER);
        page.awaitKey("item", "nvidia-t4");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }

    @Test
    void a_destination_is_chosen_with_the_mouse() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.click("input[name=to]");
        page.type("United St");
        page.until(() -> page.all("#question [role=option]").stream()
                        .filter(option -> option.getText().startsWith("United States\n"))
                        .findFirst()
                        .orElse(null))
                .click();
        page.awaitKey("to", "US");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }

    @Test
    void the_reasons_are_numbered_and_are_those_of_the_library() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        Determination determination = TestLaw.EXPORTABLE.evaluate(TestLaw.read("question.json", Page.H20_TRANSACTION));
        assertEquals(
                determination.reasons().stream().map(reason -> reason.text()).toList(),
                page.all("#answer ol.reasons > li > p:first-child").stream()
                        .map(WebElement::getText)
                        .toList());
    }

    @Test
    void a_citation_opens_the_text_of_the_rule_with_its_history_and_escape_goes_back() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.tabPastTheFormTo(".failed li:nth-child(3) button");
        page.press(Keys.ENTER);
        WebElement text = page.await("dialog[open] pre");
        assertTrue(text.getText().contains("rule \"3A090.a.1\""));
        assertTrue(page.all("dialog .version").size() > 1, "all versions are listed");
        page.press(Keys.ESCAPE);
        page.until(() -> page.all("dialog[open]").isEmpty() ? true : null);
        assertEquals(
                Boolean.TRUE, page.script("return document.activeElement.matches('.failed li:nth-child(3) button')"));
    }

    @Test
    void the_citations_of_the_review_and_of_exceptions_open_their_rules_too() {
        page.open("what", Page.H20);
        page.await("#answer button.citation");
        for (String section : List.of("Review of an application", "License exceptions")) {
            for (WebElement cited : page.all("#answer section .citation")) {
                WebElement heading = cited.findElement(By.xpath("ancestor::section[1]/h3"));
                assertTrue(
                        !heading.getText().equals(section) || cited.getTagName().equals("button"),
                        () -> section + " without a link: " + cited.getAttribute("textContent"));
            }
        }
        page.named("15 CFR 744.21(b), 744.23(b)").click();
        assertTrue(page.await("dialog[open] pre").getText().contains("UNPUBLISHED"));
    }

    @Test
    void how_long_the_answer_holds_is_said_as_soon_as_it_is_found() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.until(() -> page.await("#headline .more").getText().endsWith("Holds since 9 April 2025.") ? true : null);
    }

    @Test
    void what_just_failed_comes_with_its_margin() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        assertTrue(page.await(".failed li").getText().startsWith("TPP 2368 is below 2400 (1.3 % away)"));
    }

    @Test
    void an_open_question_is_answered_in_place() {
        page.open("what", OPEN);
        page.awaitOutcome("UNDETERMINED");
        assertTrue(page.await(".questions .answers li").getText().contains(": "));
        page.click(".questions input[role=combobox]");
        page.press("China");
        page.await(".questions [role=option][aria-selected=true]");
        page.press(Keys.ENTER);
        page.awaitKey("consignee.parent", "CN");
        page.awaitOutcome("LICENSE_REQUIRED");
    }

    @Test
    void where_only_the_review_is_open_the_answers_lead_to_policies() {
        page.open("what", "item=amd-mi308x&to=CN&date=2026-11-26&exporter.name=AMD&exporter.hq=US");
        page.awaitOutcome("LICENSE_REQUIRED");
        page.await(".questions .answers li");
        String questions = page.await(".questions").getText();
        assertTrue(questions.contains("How an application would be reviewed turns on what follows."), questions);
        assertTrue(questions.contains("21000 or more: presumption of denial"), questions);
        assertTrue(questions.contains("after 2026-01-15: depends on questions 1 and 2"), questions);
    }

    @Test
    void the_nearest_change_can_be_tried() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        WebElement first = page.await(".nearest li");
        assertTrue(first.getText().startsWith("TPP 2400 or more (1.4 % away): "), first.getText());
        page.named("Try").click();
        page.awaitKey("tpp", "2400");
        page.until(() -> page.all("#answer ol.reasons li").stream()
                        .anyMatch(each -> each.getText().contains("3A090.b"))
                ? true
                : null);
    }

    @Test
    void both_views_are_shown_where_they_differ() {
        page.open("what", Page.H20);
        page.awaitOutcome("LICENSE_REQUIRED");
        page.named("Show the law as published").click();
        page.awaitKey("view", "PUBLISHED");
        page.awaitOutcome("NO_LICENSE_REQUIRED");
    }

    @Test
    void figures_can_be_entered_by_hand() {
        page.open("what", Page.H20 + "&date=2025-06-01");
        page.awaitOutcome("LICENSE_REQUIRED");
        page.named("Figures by hand").click();
        page.awaitKey("name", "Like HGX H20 96GB");
        page.enter("input[name=tpp]", "1,000");
        page.awaitKey("tpp", "1000");
    }

    @Test
    void a_problem_is_said_in_place_of_an_answer() {
        page.open("what", Page.H20 + "&density=much");
        WebElement problem = page.await("#headline .problem");
        assertTrue(problem.getText().contains("performanceDensity"), problem.getText());
    }
}
