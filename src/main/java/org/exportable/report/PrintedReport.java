package org.exportable.report;

import java.util.List;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;

/** A report for people, that can be filed. */
public final class PrintedReport implements Report {

    private final Contents contents;
    private final Function<List<Block>, String> layout;

    private PrintedReport(Contents contents, Function<List<Block>, String> layout) {
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
                new Contents(rulebook, countries), blocks -> new TextLayout(width, colour).of(blocks) + "\n");
    }

    /**
     * Markdown.
     *
     * @param rulebook gives the citations
     * @param countries gives names to codes
     */
    public static PrintedReport markdown(Rulebook rulebook, Countries countries) {
        return new PrintedReport(new Contents(rulebook, countries), blocks -> new MarkdownLayout().of(blocks));
    }

    @Override
    public String of(Transaction transaction, Determination determination) {
        return layout.apply(contents.of(transaction, determination));
    }

    @Override
    public String of(Transaction transaction, Determination determination, NearestChanges nearest) {
        return layout.apply(contents.of(transaction, determination, nearest));
    }
}
