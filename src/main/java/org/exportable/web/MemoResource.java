package org.exportable.web;

import java.io.IOException;
import org.exportable.determination.Determination;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.report.PrintedReport;

/** The answer as a page that can be printed and filed. */
record MemoResource(Desk desk) implements Route.Resource {

    private static final int WIDTH = 92;
    private static final String HTML = "html";

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.MEMO);
        if (inquiry.redact() || inquiry.format() != null && !inquiry.format().equals(HTML)) {
            throw new Problem(501, "Not available", "The answer is filed as HTML, with all names.");
        }
        Regime regime = desk.regime(inquiry);
        Transaction transaction = desk.dated(inquiry);
        Determination determination = desk.exportable().under(regime).evaluate(transaction);
        String text = PrintedReport.text(
                        desk.exportable().rulebook(), desk.exportable().countries(), WIDTH, false)
                .of(transaction, determination);
        return Answer.text(200, "text/html; charset=utf-8", page(text));
    }

    private static String page(String text) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>What the rules indicate</title></head>
                <body><pre>%s</pre></body>
                </html>
                """.formatted(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
