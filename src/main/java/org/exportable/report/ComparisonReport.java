package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Comparison;
import org.exportable.determination.Comparison.AppliedRule;
import org.exportable.determination.Comparison.Side;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** How one transaction differs between regimes, and which rules make the difference. */
public final class ComparisonReport {

    private final Places places;
    private final Function<List<Block>, String> layout;

    private ComparisonReport(Countries countries, Function<List<Block>, String> layout) {
        this.places = new Places(countries);
        this.layout = layout;
    }

    /**
     * Plain text.
     *
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static ComparisonReport text(Countries countries, int width, boolean colour) {
        return new ComparisonReport(countries, blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /** Markdown. */
    public static ComparisonReport markdown(Countries countries) {
        return new ComparisonReport(countries, blocks -> new MarkdownLayout().of(blocks));
    }

    /** A part of a page of HTML. */
    public static ComparisonReport html(Countries countries) {
        return new ComparisonReport(countries, HtmlLayout::article);
    }

    /**
     * What a page of HTML ends with.
     *
     * @param line how many differ
     */
    public static String htmlEnd(String line) {
        return new HtmlLayout().of(List.of(new Paragraph(line), new Footnote(Determination.DISCLAIMER)))
                + HtmlPage.end();
    }

    /** The whole report, each line of it ended. */
    public String of(Transaction transaction, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        String name = transaction.id() == null ? "A transaction" : transaction.id();
        blocks.add(new Headline(name + " differs"));
        Transaction undated = TransactionBuilder.builder(transaction).date(null).build();
        blocks.add(new Paragraph(new Question(places).of(undated)));
        Side first = comparison.sides().get(0);
        for (Side side : comparison.sides()) {
            List<String> details = new ArrayList<>();
            details(Comparison.only(side, first), "applies here only: ", details);
            details(Comparison.only(first, side), "does not apply here: ", details);
            blocks.add(new Point("-", "%s: %s".formatted(side.regime(), Standings.words(side.standing())), details));
        }
        return layout.apply(blocks);
    }

    private static void details(List<AppliedRule> rules, String prefix, List<String> details) {
        rules.forEach(rule ->
                details.add("%s%s [%s, %s]".formatted(prefix, rule.text(), rule.provision(), rule.instrument())));
    }

    /** The same as one line of JSON. */
    public static String json(Transaction transaction, Comparison comparison) {
        return JsonValues.line(entries(transaction, comparison));
    }

    /** The same as entries of JSON. */
    public static Map<String, Object> entries(Transaction transaction, Comparison comparison) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", transaction.id());
        Side first = comparison.sides().get(0);
        entries.put(
                "sides",
                comparison.sides().stream().map(side -> side(side, first)).toList());
        return entries;
    }

    private static Map<String, Object> side(Side side, Side first) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("regime", side.regime());
        entries.put("hypothetical", side.hypothetical());
        entries.putAll(Standings.entries(side.standing()));
        entries.put(
                "rules",
                rules(side.rules().stream()
                        .filter(rule -> rule.exception() == null)
                        .toList()));
        entries.put("appliesHereOnly", rules(Comparison.only(side, first)));
        entries.put("doesNotApplyHere", rules(Comparison.only(first, side)));
        return entries;
    }

    private static List<Map<String, Object>> rules(List<AppliedRule> rules) {
        return rules.stream().map(ComparisonReport::rule).toList();
    }

    private static Map<String, Object> rule(AppliedRule rule) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("rule", rule.rule());
        entries.put("provision", rule.provision());
        entries.put("instrument", rule.instrument());
        entries.put("text", rule.text());
        return entries;
    }
}
