package org.exportable.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;

/**
 * A paper of one or two pages on what the rules indicate about a transaction, to be signed and filed: the question, the
 * outcome, why, under which conditions, from which facts. The same transaction, determination and sources always make the
 * same memo. As PDF it is written by {@code org.exportable.report.pdf.PdfMemo}.
 */
public final class Memo {

    private final Transaction transaction;
    private final Determination determination;
    private final Optional<NearestChanges> nearest;
    private final MemoSources sources;
    private final UnaryOperator<String> words;

    private Memo(
            Transaction transaction,
            Determination determination,
            Optional<NearestChanges> nearest,
            MemoSources sources,
            UnaryOperator<String> words) {
        this.transaction = transaction;
        this.determination = determination;
        this.nearest = nearest;
        this.sources = sources;
        this.words = words;
    }

    /**
     * A memo.
     *
     * @param transaction what was asked about
     * @param determination the answer
     * @param sources what it looks things up in
     */
    public static Memo of(Transaction transaction, Determination determination, MemoSources sources) {
        return new Memo(transaction, determination, Optional.empty(), sources, UnaryOperator.identity());
    }

    /** The same, which also says what would change the answer. */
    public Memo with(NearestChanges changes) {
        return new Memo(transaction, determination, Optional.of(changes), sources, words);
    }

    /**
     * The same without names, to be shown to others: tokens stand for the parties, and other free text is withheld. The answer
     * stays that about the real names.
     *
     * @param redactions gives the tokens; one for all memos that belong together
     */
    public Memo redacted(Redactions redactions) {
        Redaction redaction = redactions.of(transaction);
        return new Memo(redaction.of(transaction), redaction.of(determination), nearest, sources, redaction::text);
    }

    /** One line that says what it is about. */
    public String title() {
        return words.apply(new MemoContents(sources).title(FreeText.shortened(transaction), determination));
    }

    /** The answer that it is about. */
    public Determination determination() {
        return determination;
    }

    /** A page of HTML that needs nothing from elsewhere and runs no script; it is well-formed XML too. */
    public String html() {
        return MemoDocument.html(List.of(this));
    }

    /** Markdown. */
    public String markdown() {
        return new MarkdownLayout().of(blocks());
    }

    /** Its part of a page of HTML. */
    String article() {
        return HtmlLayout.article(blocks());
    }

    private List<Block> blocks() {
        return new MemoContents(sources)
                .of(FreeText.shortened(transaction), determination, nearest).stream()
                        .map(block -> block.with(words))
                        .toList();
    }
}
