package org.exportable.report;

import java.util.List;
import java.util.Optional;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;

/**
 * A paper of one or two pages on what the rules indicate about a transaction, to be signed and filed: the question, the
 * outcome, why, under which conditions, from which facts. The same transaction, determination and sources always make the
 * same memo. As PDF it is written by {@code org.exportable.report.pdf.PdfMemo}.
 */
public final class Memo {

    private final Determination determination;
    private final String title;
    private final List<Block> blocks;

    private Memo(Determination determination, String title, List<Block> blocks) {
        this.determination = determination;
        this.title = title;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * A memo.
     *
     * @param transaction what was asked about
     * @param determination the answer
     */
    public static Memo of(Transaction transaction, Determination determination, MemoSources sources) {
        return of(transaction, determination, Optional.empty(), sources);
    }

    /**
     * A memo that also says what would change the answer.
     *
     * @param transaction what was asked about
     * @param determination the answer
     * @param nearest what would change it, where that was asked too
     */
    public static Memo of(
            Transaction transaction,
            Determination determination,
            Optional<NearestChanges> nearest,
            MemoSources sources) {
        Transaction shown = FreeText.shortened(transaction);
        MemoContents contents = new MemoContents(sources);
        return new Memo(
                determination, contents.title(shown, determination), contents.of(shown, determination, nearest));
    }

    /**
     * The same without names, to be shown to others: tokens stand for the parties, and other free text is withheld. The answer
     * stays that about the real names.
     *
     * @param transaction the real one
     * @param determination the answer to it
     * @param redactions gives the tokens; one for all memos that belong together
     */
    public static Memo redacted(
            Transaction transaction,
            Determination determination,
            Optional<NearestChanges> nearest,
            MemoSources sources,
            Redactions redactions) {
        Redaction redaction = redactions.of(transaction);
        Memo memo = of(redaction.of(transaction), redaction.of(determination), nearest, sources);
        return new Memo(memo.determination, redaction.text(memo.title), redaction.of(memo.blocks));
    }

    /** One line that says what it is about. */
    public String title() {
        return title;
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
        return new MarkdownLayout().of(blocks);
    }

    /** Its part of a page of HTML. */
    String article() {
        return HtmlLayout.article(blocks);
    }
}
