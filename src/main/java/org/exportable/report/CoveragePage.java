package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exportable.determination.Determination;
import org.exportable.law.Version;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.suite.coverage.Reach;
import org.exportable.suite.coverage.RuleCoverage;
import org.exportable.suite.coverage.SuiteCoverage;

/** What cases touch of the rules, as a page of HTML: the text of each file with what is touched beside its lines. */
public final class CoveragePage {

    /** Words and the style of lines say the same as colours do. */
    private static final String STYLE = """
            :root { --fired: #1a7f37; --near: #9a6700; --never: #b3261e; }
            @media (prefers-color-scheme: dark) { :root { --fired: #56d364; --near: #e3b341; --never: #ff8a80; } }
            @media print { :root { --fired: #1a7f37; --near: #9a6700; --never: #b3261e; } }
            details { margin: 0.5em 0; border-top: 1px solid var(--faint); }
            summary { padding: 0.5em 0; cursor: pointer; }
            summary h2, summary h3 { display: inline; }
            summary h3 { font-size: 1em; }
            ol.text { padding-left: 3em; margin: 0.5em 0; line-height: 1.5; }
            ol.text > li { padding-left: 0.5em; border-left: 0.3em solid transparent; }
            ol.text > li::marker { color: var(--faint); font-size: 0.8em; }
            ol.text code { white-space: pre-wrap; overflow-wrap: anywhere; }
            ol.text > li.fired { border-left: 0.3em solid var(--fired); }
            ol.text > li.near-missed { border-left: 0.3em dashed var(--near); }
            ol.text > li.never { border-left: 0.3em dotted var(--never); }
            .note { font-size: 0.9em; padding: 0 0.4em; margin-left: 0.5em; border: 1px solid; border-radius: 0.3em; display: inline-block; }
            .note.fired { color: var(--fired); }
            .note.near-missed { color: var(--near); }
            .note.never, .note.untouched { color: var(--never); }
            .note.impossible { color: var(--faint); }
            """;

    private final SuiteCoverage coverage;
    private final Function<Version, String> texts;
    private final StringBuilder html = new StringBuilder();

    private CoveragePage(SuiteCoverage coverage, Function<Version, String> texts) {
        this.coverage = coverage;
        this.texts = texts;
    }

    /**
     * The whole page.
     *
     * @param results what came of the cases, as sentences
     * @param texts the text of each version's file
     */
    public static String of(SuiteCoverage coverage, List<String> results, Function<Version, String> texts) {
        return new CoveragePage(coverage, texts).page(results);
    }

    private String page(List<String> results) {
        List<Block> head = new ArrayList<>();
        head.add(new Headline(CoverageReport.headline(coverage)));
        results.forEach(each -> head.add(new Paragraph(each)));
        head.addAll(CoverageWords.summary(coverage));
        html.append(HtmlPage.begin("Coverage of the rules", STYLE)).append(new HtmlLayout().of(head));
        html.append("<details>\n<summary><h2>Days that no case touches</h2></summary>\n")
                .append(new HtmlLayout().of(CoverageReport.days(coverage)))
                .append("</details>\n<h2>Rules</h2>\n");
        coverage.byFile().forEach(this::file);
        html.append(new HtmlLayout().of(List.of(new Footnote(Determination.DISCLAIMER))));
        return html.append(HtmlPage.end()).toString();
    }

    /** One of which all is touched is there, but folded. */
    private void file(String name, List<RuleCoverage> rules) {
        CoverageCounts counts = new CoverageCounts(rules);
        html.append(counts.isComplete() ? "<details>\n" : "<details open=\"open\">\n")
                .append("<summary><h3>");
        html.append(HtmlLayout.escaped(name))
                .append("</h3> ")
                .append(summary(counts))
                .append("</summary>\n");
        List<String> lines = texts.apply(rules.get(0).version()).lines().toList();
        RuleNotes notes = new RuleNotes(lines, rules);
        html.append("<ol class=\"text\">\n");
        for (int line = 1; line <= lines.size(); line++) {
            line(lines.get(line - 1), line, notes);
        }
        html.append("</ol>\n</details>\n");
    }

    private static String summary(CoverageCounts counts) {
        String sides =
                counts.possible() == 0 ? "" : "; %d of %d sides touched".formatted(counts.touched(), counts.possible());
        return "%d of %d rules fired%s"
                .formatted(counts.of(Reach.FIRED), counts.rules().size(), sides);
    }

    private void line(String text, int line, RuleNotes notes) {
        html.append(notes.ruleAt(line)
                .map(rule -> "<li class=\"%s\">".formatted(rule.reach().words()))
                .orElse("<li>"));
        html.append("<code>").append(HtmlLayout.escaped(text)).append("</code>");
        notes.at(line)
                .forEach(note -> html.append(" <span class=\"note %s\">".formatted(note.kind()))
                        .append(HtmlLayout.escaped(note.words()))
                        .append("</span>"));
        html.append("</li>\n");
    }
}
