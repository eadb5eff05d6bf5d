package org.exportable.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What stands around the parts of a page of HTML. The page is well-formed XML too, and loads nothing. */
public final class HtmlPage {

    private HtmlPage() {}

    /** What a page begins with. */
    public static String begin(String title) {
        return begin(title, "");
    }

    /** @param style rules of CSS for what only this page has, each line ended */
    static String begin(String title, String style) {
        return head(title, "", Style.TEXT + style);
    }

    /**
     * What a page begins with that has a style of its own.
     *
     * @param about more elements that say what it is, each line ended
     * @param style all rules of CSS
     */
    static String head(String title, String about, String style) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <title>%s</title>
                %s<style>
                %s</style>
                </head>
                <body>
                <main>
                """.formatted(HtmlLayout.escaped(title), about, style);
    }

    /** What a page ends with. */
    public static String end() {
        return "</main>\n</body>\n</html>\n";
    }

    /**
     * A style sheet that lies beside this class.
     *
     * @throws IllegalStateException if it is missing
     */
    static String sheet(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet `%s` is missing from the program.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when a page is first asked for. */
    private static final class Style {
        static final String TEXT = sheet("page.css");
    }
}
