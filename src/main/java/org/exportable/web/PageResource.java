package org.exportable.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page, and D3 beside them. What did not change is not sent again. */
final class PageResource implements Route.Resource {

    /** What the page takes from elsewhere comes with the program. */
    static final Map<String, String> LIBRARIES =
            Map.of("lib/d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");

    private static final String FOLDER = "/org/exportable/web/page/";
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9][a-zA-Z0-9_-]*/){0,4}[a-z0-9][a-zA-Z0-9._-]*\\.([a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Page> known = new ConcurrentHashMap<>();

    private record Page(String type, String tag, byte[] bytes) {}

    @Override
    public Answer answer(Request request) throws IOException {
        Page page = page(request.parts().getOrDefault("file", "index.html"));
        Map<String, String> headers = Map.of("ETag", page.tag, "Cache-Control", "no-cache");
        return request.header("If-None-Match").filter(page.tag::equals).isPresent()
                ? new Answer(304, page.type, headers, Content.of(new byte[0]))
                : new Answer(200, page.type, headers, Content.of(page.bytes));
    }

    private Page page(String name) throws IOException {
        Page page = known.get(name);
        if (page == null) {
            page = read(name);
            known.put(name, page);
        }
        return page;
    }

    private static Page read(String name) throws IOException {
        var matcher = NAME.matcher(name);
        String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
        if (type != null) {
            try (InputStream in = PageResource.class.getResourceAsStream(LIBRARIES.getOrDefault(name, FOLDER + name))) {
                if (in != null) {
                    byte[] bytes = in.readAllBytes();
                    return new Page(type, tag(bytes), bytes);
                }
            }
        }
        throw new Problem(404, "Not found", "There is no file `%s`.".formatted(name));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
