package org.exportable.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: a byte that is none is refused with its line, never replaced. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    /** Everything that a stream holds, without a byte order mark. */
    static String whole(InputStream stream, int mostBytes) throws IOException, Refusal {
        byte[] bytes = stream.readNBytes(mostBytes);
        if (bytes.length == mostBytes && stream.read() >= 0) {
            throw new Refusal(
                    Position.NOWHERE,
                    "larger than %d bytes, the most that is read at once; write one transaction a line (.jsonl)"
                            .formatted(mostBytes));
        }
        return text(bytes, bytes.length, 1);
    }

    /**
     * The text that bytes stand for.
     *
     * @param firstLine the line of the file where they begin
     */
    static String text(byte[] bytes, int length, int firstLine) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Refusal(
                    new Position(firstLine + lines(bytes, in.position()), 0),
                    "not UTF-8; save the file in that encoding");
        }
        out.flip();
        boolean marked = firstLine == 1 && out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK;
        return marked ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    private static int lines(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
