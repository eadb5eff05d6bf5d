package org.exportable.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;

/** A report for people, that can be filed. */
public final class PrintedReport implements Report {

    private final BiFunction<Transaction, Determination, List<Block>> contents;
    private final Function<List<Block>, String> layout;

    private PrintedReport(
            BiFunction<Transaction, Determination, List<Block>> contents, Function<List<Block>, String> layout) {
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

    /**
     * Markdown.
     *
     * @param rulebook gives the citations
     * @param countries gives names to codes
     */
    public static PrintedReport markdown(Rulebook rulebook, Countries countries) {
        return new PrintedReport(new Contents(rulebook, countries)::of, blocks -> new MarkdownLayout().of(blocks));
    }

    /** Of the same look, only what is to be asked: a questionnaire that can be sent on. */
    public PrintedReport questions(Countries countries) {
        return new PrintedReport(new Questionnaire(new Places(countries))::of, layout);
    }

    @Override
    public String of(Transaction transaction, Determination determination) {
        return layout.apply(contents.apply(transaction, determination));
    }
}
