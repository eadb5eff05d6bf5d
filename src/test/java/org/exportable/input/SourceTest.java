package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final String GOOD = "{\"to\": \"CN\", \"item\": \"nvidia-h20-96\"}";

    @Test
    void a_bad_line_loses_no_good_one() {
        assertEquals("Read 1, Problem 2, Read 4", summary("a.jsonl", GOOD + "\n{\"to\": \n\n" + GOOD));
    }

    @Test
    void a_bad_document_loses_no_good_one() {
        assertEquals("Read 2, Problem 4, Read 6", summary("a.yaml", "---\n" + GOOD + "\n---\na: b: c\n---\n" + GOOD));
    }

    @Test
    void a_bad_element_loses_no_good_one() {
        assertEquals(
                "Read 1, Problem 2, Read 3",
                summary("a.json", "[" + GOOD + ",\n{\"to\": 1, \"item\": {}},\n" + GOOD + "]"));
    }

    @Test
    void every_problem_of_a_document_is_told_at_once() {
        assertEquals("Problem 1, Problem 2", summary("a.yaml", "from: Chian\nto: Sinagpore\nitem: {}"));
    }

    @Test
    void a_document_of_nothing_but_problems_is_given_up_after_a_hundred() {
        String slips = "{\"country\": \"Chian\"},\n".repeat(100_000);
        assertEquals(
                100,
                Reader.entries("a.json", "{\"to\": \"CN\", \"item\": {}, \"intermediaries\": [" + slips + "{}]}")
                        .size());
    }

    @Test
    void yaml_documents_with_directives_comments_and_ends_are_divided() {
        assertEquals(
                "Read 4, Read 7",
                summary("a.yml", "# c\n%YAML 1.2\n---\nto: CN\nitem: {}\n...\nto: CN\nitem: {}\n---\n"));
    }

    @Test
    void lines_may_end_as_windows_ends_them() {
        assertEquals("Read 1, Read 2", summary("a.jsonl", GOOD + "\r\n" + GOOD + "\r\n"));
    }

    @Test
    void several_values_may_stand_in_one_json_file() {
        assertEquals("Read 1, Read 2", summary("a.json", GOOD + "\n" + GOOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {GOOD, "[" + GOOD + "]", "{\n\"to\": \"CN\",\n\"item\": {}}", "to: CN\nitem: {}", "\n\n " + GOOD})
    void the_content_tells_the_format_where_the_name_does_not(String text) {
        assertTrue(summary("-", text).startsWith("Read"));
    }

    @Test
    void lines_on_standard_input_do_not_lose_each_other() {
        assertEquals("Read 1, Problem 2, Read 3", summary("-", GOOD + "\noops\n" + GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.yaml", "-"})
    void a_byte_order_mark_is_passed_over(String name) {
        assertEquals("Read 1", summary(name, "\uFEFF" + GOOD));
    }

    @ParameterizedTest
    @CsvSource({"a.json, 3", "a.yaml, 3", "a.jsonl, 3"})
    void a_byte_that_is_not_utf8_is_named_with_its_line(String name, int line) {
        byte[] bytes = ("{}\n{}\n{\"id\": \"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);
        List<Entry> entries = Reader.STANDARD.readAll(Source.stream(name, new ByteArrayInputStream(bytes)));
        assertEquals(
                name + ", line " + line + ": not UTF-8; save the file in that encoding",
                entries.get(entries.size() - 1).toString());
    }

    @Test
    void a_file_over_the_limit_is_refused_with_the_limit() {
        assertEquals(
                "a.json: larger than 20 bytes, the most that is read at once; write one transaction a line (.jsonl)",
                tight().readAll(Source.text("a.json", GOOD)).get(0).toString());
    }

    @Test
    void a_line_over_the_limit_loses_no_other() {
        List<Entry> entries = tight().readAll(Source.text("a.jsonl", GOOD + GOOD + "\n{}\n"));
        assertEquals(
                List.of("a.jsonl, line 1: longer than 50 bytes, the most that a line may have", "2", "2"),
                entries.stream()
                        .map(entry -> entry.line() == 1 ? entry.toString() : "" + entry.line())
                        .toList());
    }

    private static TransactionReader tight() {
        return new TransactionReader(Catalogue.standard(), Countries.standard(), new Limits(20, 50, 50));
    }

    @Test
    void many_long_lines_are_read_one_at_a_time() {
        String line = GOOD.replace("{", "{\"id\": \"" + "x".repeat(1000) + "\", ") + "\n";
        assertEquals(500, Reader.entries("a.jsonl", line.repeat(500)).size());
    }

    @Test
    void a_folder_is_no_file(@TempDir Path folder) {
        assertEquals(
                folder + ": cannot be read: this is a folder; name a file in it",
                Reader.STANDARD.readAll(Source.file(folder)).get(0).toString());
    }

    @Test
    void a_missing_file_is_a_problem(@TempDir Path folder) {
        assertTrue(Reader.STANDARD
                .readAll(Source.file(folder.resolve("a.json")))
                .get(0)
                .toString()
                .endsWith("cannot be read: there is no such file"));
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), GOOD);
        assertTrue(Reader.STANDARD.readAll(Source.file(file)).get(0) instanceof Entry.Read);
    }

    private static String summary(String name, String text) {
        return String.join(
                ", ",
                Reader.entries(name, text).stream()
                        .map(entry -> entry.getClass().getSimpleName() + " " + entry.line())
                        .toList());
    }
}
