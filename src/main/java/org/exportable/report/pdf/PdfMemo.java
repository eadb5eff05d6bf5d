package org.exportable.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.exportable.report.Memo;
import org.exportable.report.MemoDocument;

/**
 * Writes memos as PDF that a screen reader can follow (PDF/UA: tagged, with title and language, fonts embedded). The same memos
 * always make the same bytes: what a PDF has to say of when it was made is the day of the law that was applied.
 */
public final class PdfMemo {

    private static final String FONT_FAMILY = "Memo";

    /** A memo has so many pages at most, if it can. */
    private static final int PAGES = 2;

    private PdfMemo() {}

    /**
     * Writes one document, each memo beginning a page; in smaller type where two pages each would not do. The log of the
     * library that makes PDF, which by default goes to standard error, is turned off.
     *
     * @throws IllegalArgumentException if there is no memo
     * @throws IllegalStateException if the font is not on the class path
     * @throws IOException if it cannot be written
     */
    public static void write(List<Memo> memos, OutputStream out) throws IOException {
        LocalDate day = memos.isEmpty() ? null : memos.get(0).determination().date();
        if (!write(MemoDocument.paper(memos, false), day, PAGES * memos.size(), out)) {
            write(MemoDocument.paper(memos, true), day, Integer.MAX_VALUE, out);
        }
    }

    /** Writes it, unless it has more pages than this. */
    private static boolean write(String html, LocalDate day, int mostPages, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfFonts fonts = new PdfFonts();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(fonts.drawable(html), null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Exportable");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.addTo(builder, FONT_FAMILY);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                boolean fits = document.getNumberOfPages() <= mostPages;
                if (fits) {
                    date(document, day, html);
                    document.save(out);
                }
                return fits;
            }
        }
    }

    /** A PDF has a time and an identity; both follow from what it says. */
    private static void date(PDDocument document, LocalDate day, String content) {
        GregorianCalendar midnight = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        midnight.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(midnight);
        document.setDocumentId((long) content.hashCode());
    }
}
