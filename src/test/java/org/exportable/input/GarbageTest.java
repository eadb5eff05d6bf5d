package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading it ends with entries and never with an exception. */
class GarbageTest {

    private static final int TRIES = 3000;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "'",
        "\n",
        " ",
        "  ",
        "- ",
        "? ",
        "&a",
        "*a",
        "!!int",
        "#",
        "|",
        ">",
        "%",
        "@",
        "`",
        "---\n",
        "...\n",
        "\t",
        "\r",
        "\0",
        "\uFEFF",
        "\u0085",
        "\ud800",
        "<<",
        "to",
        "item",
        "processing",
        "bitLength",
        "null",
        "true",
        "~",
        "1",
        "-1",
        "1e1000000000",
        "NaN",
        ".inf",
        "0x1F",
        "CN",
        "nvidia-h20-96",
        "date",
        "2025-02-30",
        "hbm",
        "endUser",
        "\\u12",
        "to: CN\nitem: nvidia-h20-96\n",
        "{\"to\": \"CN\", \"item\": {}}"
    };

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.yaml", "-"})
    void pieces_in_any_order_are_read_without_an_exception(String name) {
        Random random = new Random(20220826);
        for (int i = 0; i < TRIES; i++) {
            read(name, pieces(random).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.yaml", "-"})
    void random_bytes_are_read_without_an_exception(String name) {
        Random random = new Random(20231117);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            read(name, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.yaml", "-"})
    void a_good_text_with_a_few_wrong_letters_is_read_without_an_exception(String name) {
        Random random = new Random(20250113);
        String good =
                "{\"to\": \"CN\", \"item\": {\"processing\": [{\"bitLength\": 8, \"tops\": 296}]}, \"endUse\": []}";
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int j = random.nextInt(4); j >= 0; j--) {
                text.setCharAt(random.nextInt(text.length()), PIECES[random.nextInt(PIECES.length)].charAt(0));
            }
            read(name, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void read(String name, byte[] bytes) {
        List<Entry> entries = Reader.STANDARD.readAll(Source.stream(name, new ByteArrayInputStream(bytes)));
        assertFalse(entries.isEmpty());
    }
}
