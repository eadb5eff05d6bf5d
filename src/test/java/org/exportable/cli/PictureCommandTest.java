package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code exportable sweep --picture}. */
class PictureCommandTest {

    private static final String H20 = "examples/h20-to-china.yaml";
    private static final String TPP = "item.totalProcessingPerformance=0..6000";

    @TempDir
    private Path folder;

    private Run sweep(String picture, String... more) {
        List<String> words = Stream.concat(
                        Stream.of(
                                "sweep",
                                H20,
                                "--vary",
                                TPP,
                                "--picture",
                                folder.resolve(picture).toString()),
                        Arrays.stream(more))
                .toList();
        return Run.of(words.toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void pictures_are_written_beside_the_table_and_nothing_is_left_beside_them() throws IOException {
        Path png = folder.resolve("b.PNG");
        Run run = sweep("a.svg", "--picture", png.toString());
        assertEquals(0, run.status(), run::err);
        assertEquals(Run.of("sweep", H20, "--vary", TPP).out(), run.out());
        assertEquals(List.of(folder.resolve("a.svg"), png), files());
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("TPP \u2265 2400"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    @Test
    void an_ending_that_says_nothing_is_refused_before_anything_is_read() {
        refused(sweep("a.jpg"), "name a file that ends in .svg or .png");
        refused(sweep("svg"), "name a file that ends in .svg or .png");
    }

    @Test
    void a_picture_in_no_folder_is_refused() {
        refused(sweep("none/a.svg"), "cannot be written: there is no such folder");
    }

    @Test
    void a_single_value_cannot_be_drawn() throws IOException {
        refused(sweep("a.svg", "--vary", "item.dramBandwidthGBps=7..7"), "needs a range such as 1000..6000");
        assertEquals(List.of(), files());
    }

    @Test
    void only_one_transaction_is_drawn() {
        Run run = sweep("a.svg", H20);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`--picture` draws one transaction"), run.err());
    }

    private static void refused(Run run, String message) {
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }
}
