package org.exportable.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is to be answered.
 *
 * @param exchange the JDK's
 * @param parts what stands for the names in the path
 * @param patience how long its body may take
 * @param limits how large it may be
 */
record Request(HttpExchange exchange, Map<String, String> parts, Patience patience, ServerLimits limits) {

    /** So much more than what is taken is read and thrown away, so that who sends it comes to read the answer. */
    private static final long THROWN_AWAY = 16L << 20;

    /** A header that is there once. */
    Optional<String> header(String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** What stands in the path for a name. */
    String part(String name) {
        return parts.get(name);
    }

    /**
     * A parameter of the query; the first of several.
     *
     * @throws Problem if it cannot be decoded
     */
    Optional<String> query(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        try {
            for (String each : query.split("&")) {
                int end = each.indexOf('=') < 0 ? each.length() : each.indexOf('=');
                if (URLDecoder.decode(each.substring(0, end), StandardCharsets.UTF_8)
                        .equals(name)) {
                    String value = each.substring(Math.min(each.length(), end + 1));
                    return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(name, "the query cannot be decoded: a % is followed by no two hexadecimal digits");
        }
        return Optional.empty();
    }

    /**
     * The whole body.
     *
     * @throws Problem if it is too large or takes too long
     */
    byte[] body() throws IOException {
        Patience.Deadline deadline = patience.of(limits.body());
        try {
            return body(exchange.getRequestBody());
        } finally {
            deadline.close();
        }
    }

    private byte[] body(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.bodyBytes());
        if (bytes.length == limits.bodyBytes() && in.read() >= 0) {
            throwAway(in);
            throw tooLarge(limits.bodyBytes());
        }
        return bytes;
    }

    /**
     * Writes the whole body into a file, however long it takes as long as it goes on.
     *
     * @throws Problem if it is too large
     */
    void body(Path file) throws IOException {
        Patience.Deadline deadline = patience.of(limits.body());
        try (OutputStream out = Files.newOutputStream(file)) {
            InputStream in = exchange.getRequestBody();
            byte[] buffer = new byte[1 << 16];
            long left = limits.ledgerBytes();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throwAway(in);
                    throw tooLarge(limits.ledgerBytes());
                }
                out.write(buffer, 0, read);
                deadline.again();
            }
        } finally {
            deadline.close();
        }
    }

    private static Problem tooLarge(long most) {
        return new Problem(
                        413, "Too large", "The request has more than %d bytes, the most that is read.".formatted(most))
                .with("Connection", "close");
    }

    private static void throwAway(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = THROWN_AWAY;
        for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }
}
