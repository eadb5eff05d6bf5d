package org.exportable.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/** Tells the format of a stream without a telling name, from its first line that is not blank. */
final class Sniffer {

    private Sniffer() {}

    /** A line that begins with a brace or a bracket is JSON; an object that it completes makes it JSON Lines. */
    static Format format(BufferedInputStream stream, int longestLine, TokenStreamFactory json) throws IOException {
        String line = firstLine(stream, longestLine);
        if (line.startsWith("{")) {
            return isComplete(line, json) ? Format.JSON_LINES : Format.JSON;
        }
        return line.startsWith("[") ? Format.JSON : Format.YAML;
    }

    /** Reads no further than it must: the rest of a pipe may come much later. */
    private static String firstLine(BufferedInputStream stream, int longest) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        stream.mark(longest);
        for (int next = stream.read(); next >= 0 && line.size() < longest - 1; next = stream.read()) {
            if (next == '\n' && !text(line).isEmpty()) {
                break;
            }
            line.write(next);
        }
        stream.reset();
        return text(line);
    }

    private static String text(ByteArrayOutputStream line) {
        return line.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static boolean isComplete(String line, TokenStreamFactory json) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
