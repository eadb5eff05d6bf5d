package org.exportable.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;
import org.exportable.report.Memo;
import org.exportable.report.MemoDocument;
import org.exportable.report.MemoSources;
import org.exportable.report.Redactions;
import org.exportable.report.Report;
import org.exportable.report.pdf.PdfMemo;

/** Memos on one transaction after another; those of one document are kept until all are there. Not thread-safe. */
final class Memos {

    private final MemoSources sources;
    private final Redactions redactions;
    private final List<Memo> kept = new ArrayList<>();

    /** @param redactions what gives tokens for names; null where names are shown */
    Memos(MemoSources sources, Redactions redactions) {
        this.sources = sources;
        this.redactions = redactions;
    }

    /** Prints each as Markdown. */
    Report markdown() {
        return (transaction, determination, nearest) ->
                memo(transaction, determination, nearest).markdown();
    }

    /** Prints nothing yet. */
    Report kept() {
        return (transaction, determination, nearest) -> {
            kept.add(memo(transaction, determination, nearest));
            return "";
        };
    }

    private Memo memo(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        Memo memo = Memo.of(transaction, determination, sources);
        Memo whole = nearest.map(memo::with).orElse(memo);
        return redactions == null ? whole : whole.redacted(redactions);
    }

    /** The document of all that are kept, as HTML; empty where there is none. */
    String html() {
        return kept.isEmpty() ? "" : MemoDocument.html(kept);
    }

    /**
     * The same as PDF.
     *
     * @throws CommandException if what makes PDF is not there
     */
    void pdf(PrintStream to) {
        if (kept.isEmpty()) {
            return;
        }
        System.setProperty("java.awt.headless", "true");
        try {
            PdfMemo.write(kept, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new CommandException("exportable: " + e.getMessage());
        } catch (NoClassDefFoundError e) {
            throw new CommandException(
                    "exportable: PDF needs io.github.openhtmltopdf:openhtmltopdf-pdfbox, which is not on"
                            + " the class path; `--format html` needs nothing");
        }
    }
}
