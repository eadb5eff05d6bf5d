package org.exportable.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.report.Memo;
import org.exportable.report.MemoSources;
import org.exportable.report.Redactions;
import org.exportable.report.pdf.PdfMemo;

/** The answer to be filed: as HTML unless another format is asked for. */
record MemoResource(Desk desk, MemoSources sources) implements Route.Resource {

    /** A memo by itself brings its own style, and nothing else. */
    private static final String STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    static MemoResource of(Desk desk) {
        return new MemoResource(
                desk,
                MemoSources.standard(
                        desk.exportable().rulebook(), desk.exportable().countries()));
    }

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.MEMO);
        Memo memo = memo(inquiry);
        return switch (inquiry.format() == null ? "html" : inquiry.format()) {
            case "markdown" ->
                file("text/markdown; charset=utf-8", memo.markdown().getBytes(StandardCharsets.UTF_8));
            case "pdf" -> file("application/pdf", desk.inTurn(() -> pdf(memo)));
            default -> file("text/html; charset=utf-8", memo.html().getBytes(StandardCharsets.UTF_8));
        };
    }

    private Memo memo(Inquiry inquiry) {
        Transaction transaction = desk.dated(inquiry);
        Determination determination =
                desk.exportable().under(desk.regime(inquiry)).evaluate(transaction);
        Memo memo = Memo.of(transaction, determination, sources);
        return inquiry.redact() ? memo.redacted(new Redactions(sources)) : memo;
    }

    private static Answer file(String type, byte[] bytes) {
        return new Answer(
                200,
                type,
                Map.of("Cache-Control", "no-store", "Content-Security-Policy", STYLE_ONLY),
                Content.of(bytes));
    }

    private static byte[] pdf(Memo memo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfMemo.write(List.of(memo), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
