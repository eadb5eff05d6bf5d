package org.exportable.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exportable.input.Format;
import org.exportable.input.SuiteReader;
import org.exportable.input.SuiteRewriter;
import org.exportable.suite.CaseResult;

/** Writes into suites what is indicated where something else was expected, and shows what that changes. */
final class Recording {

    private final PrintStream out;
    private final SuiteRewriter rewriter;

    Recording(PrintStream out, SuiteReader reader) {
        this.out = out;
        this.rewriter = new SuiteRewriter(reader);
    }

    /**
     * Rewrites the files of the cases that failed. All files are worked out before the first is written.
     *
     * @throws CommandException if a file cannot be rewritten
     */
    void of(List<CaseResult> results) {
        Map<Path, List<CaseResult>> failed = results.stream()
                .filter(each -> !each.passed())
                .collect(Collectors.groupingBy(
                        each -> Path.of(each.tested().file()), LinkedHashMap::new, Collectors.toList()));
        Map<Path, Text> texts = new LinkedHashMap<>();
        failed.forEach((file, cases) -> texts.put(file, text(file, cases)));
        texts.forEach((file, text) -> {
            OutputFile.write(file, to -> to.print(text.after()));
            text.diff(file).forEach(out::println);
        });
        int count = failed.values().stream().mapToInt(List::size).sum();
        out.println(
                count == 0
                        ? "Nothing to record: all %d cases come out as expected.".formatted(results.size())
                        : "%d of %d cases recorded.".formatted(count, results.size()));
    }

    private Text text(Path file, List<CaseResult> failed) {
        try {
            String before = Files.readString(file);
            return new Text(before, rewriter.rewrite(file.toString(), before, failed));
        } catch (IOException e) {
            throw new CommandException("exportable: `%s` cannot be read: %s".formatted(file, e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    private record Text(String before, String after) {

        List<String> diff(Path file) {
            List<String> old = before.lines().toList();
            // A line of JSON Lines is a whole case: its neighbours explain nothing.
            int context = Format.ofName(file.toString()).equals(Optional.of(Format.JSON_LINES)) ? 0 : 3;
            return UnifiedDiffUtils.generateUnifiedDiff(
                    file.toString(),
                    file.toString(),
                    old,
                    DiffUtils.diff(old, after.lines().toList()),
                    context);
        }
    }
}
