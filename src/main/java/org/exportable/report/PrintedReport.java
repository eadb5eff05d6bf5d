package org.exportable.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;

/** A report for people, that can be filed. */
public final class PrintedReport implements Report {

    private final Body contents;
    private final Function<List<Block>, String> layout;

    private PrintedReport(Body contents, Function<List<Block>, String> layout) {
        this.contents = contents;
        this.layout = layout;
    }

    /**
     * Plain text.
     *
     * @param rulebook gives the citations
     * @param countries gives names to codes
     * @param width characters a line may have
     * @param colour whether the reader's terminal shows colour
     */
    public static PrintedReport text(Rulebook rulebook, Countries countries, int width, boolean colour) {
        return new PrintedReport(
                new Contents(rulebook, countries)::of, blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /** Only what is to be asked, as plain text: a questionnaire that can be sent on. */
    public static PrintedReport questions(Countries countries, int width, boolean colour) {
        return new PrintedReport(questionnaire(countries), blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /** The same as Markdown. */
    public static PrintedReport markdownQuestions(Countries countries) {
        return new PrintedReport(questionnaire(countries), blocks -> new MarkdownLayout().of(blocks));
    }

    /** The same as a part of a page of HTML. */
    public static PrintedReport htmlQuestions(Countries countries) {
        return new PrintedReport(questionnaire(countries), HtmlLayout::article);
    }

    private static Body questionnaire(Countries countries) {
        return (transaction, determination, nearest) ->
                new Questionnaire(new Places(countries)).of(transaction, determination);
    }

    /** Of the same look, with tokens in the place of the names of parties. */
    public PrintedReport redacted(Redactions redactions) {
        return new PrintedReport(
                (transaction, determination, nearest) -> {
                    Redaction redaction = redactions.of(transaction);
                    return redaction.of(contents.of(redaction.of(transaction), redaction.of(determination), nearest));
                },
                layout);
    }

    @Override
    public String of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        return layout.apply(contents.of(transaction, determination, nearest));
    }

    @FunctionalInterface
    private interface Body {
        List<Block> of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest);
    }
}
