package org.exportable.report;

import java.util.List;
import java.util.stream.Collectors;

/** Several memos in one document, each beginning a page where it is printed. */
public final class MemoDocument {

    /** A PDF says by it what it is about. */
    private static final String SUBJECT = """
            <meta name="subject" content="What the export rules indicate, why, under which conditions and from which facts"/>
            """;

    private static final String SMALLER = "body { font-size: 7.9pt; }\n";

    private MemoDocument() {}

    /**
     * As a page of HTML.
     *
     * @throws IllegalArgumentException if there is no memo
     */
    public static String html(List<Memo> memos) {
        return HtmlPage.begin(title(memos)) + articles(memos) + HtmlPage.end();
    }

    /**
     * As HTML that PDF is made from: of the same words, with a style sheet for paper only.
     *
     * @param smaller whether in smaller type
     * @throws IllegalArgumentException if there is no memo
     */
    public static String paper(List<Memo> memos, boolean smaller) {
        String style = HtmlPage.sheet("memo-pdf.css") + (smaller ? SMALLER : "");
        return HtmlPage.head(title(memos), SUBJECT, style) + articles(memos) + HtmlPage.end();
    }

    /**
     * One line that says what the document is about.
     *
     * @throws IllegalArgumentException if there is no memo
     */
    public static String title(List<Memo> memos) {
        if (memos.isEmpty()) {
            throw new IllegalArgumentException("A document has one memo at least.");
        }
        return memos.size() == 1 ? memos.get(0).title() : "%d memos on exports".formatted(memos.size());
    }

    private static String articles(List<Memo> memos) {
        return memos.stream().map(Memo::article).collect(Collectors.joining());
    }
}
