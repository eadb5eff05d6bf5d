package org.exportable.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.catalogue.Nearest;

/**
 * What the columns of a table stand for.
 *
 * @param headings the headings, as they are written
 * @param paths for each column the dotted path of its fact; empty where it stands for none
 * @param mapping how cells are to be read
 */
public record TableColumns(List<String> headings, List<String> paths, TableMapping mapping) {

    private static final Headings USUAL = Headings.standard();

    public TableColumns {
        headings = List.copyOf(headings);
        paths = List.copyOf(paths);
    }

    /** What columns stand for under a mapping, else by their headings. */
    public static TableColumns of(List<String> headings, TableMapping mapping) {
        Map<String, String> mapped = new HashMap<>();
        mapping.columns().forEach((column, path) -> mapped.put(name(column), path));
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String byHeading = mapped.get(name(headings.get(i)));
            String path = mapped.getOrDefault("#" + (i + 1), byHeading);
            String usual = path == null ? USUAL.path(headings.get(i)) : path;
            boolean isMapped =
                    path != null || usual == null || !mapping.columns().containsValue(usual);
            paths.add(usual == null || !isMapped || mapping.constants().containsKey(usual) ? "" : usual);
        }
        return new TableColumns(headings, paths, mapping);
    }

    /** Headings are alike whatever their case and punctuation; those of no letters are as they are. */
    private static String name(String heading) {
        return heading.matches("#\\d+") || Headings.key(heading).isEmpty() ? heading : Headings.key(heading);
    }

    /** The columns that stand for something. */
    public long understood() {
        return paths.stream().filter(path -> !path.isEmpty()).count();
    }

    /** Whether the table tells of each row at least what goes where. */
    public boolean suffice() {
        return isKnown("to") && (isKnown("item") || anyKnown("item."));
    }

    private boolean isKnown(String path) {
        return paths.contains(path) || mapping.constants().containsKey(path);
    }

    private boolean anyKnown(String prefix) {
        return paths.stream().anyMatch(path -> path.startsWith(prefix))
                || mapping.constants().keySet().stream().anyMatch(path -> path.startsWith(prefix));
    }

    /** The number of the column of a fact, from 0; -1 where it has none. */
    public int indexOf(String path) {
        return paths.indexOf(path);
    }

    /** What keeps the table from being read, one sentence each. */
    public List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        if (!suffice()) {
            flaws.add(("no column says %s; its headings are: %s. Name the columns in a file, --map FILE, such as"
                            + " `columns: {Ship To: to, Part No: item}`")
                    .formatted(
                            isKnown("to") ? "what is shipped (`item`)" : "where it goes (`to`)",
                            headings.stream()
                                    .limit(20)
                                    .map(heading -> "`" + Excerpt.of(heading) + "`")
                                    .collect(Collectors.joining(", "))));
        }
        paths.stream()
                .filter(path -> !path.isEmpty() && Collections.frequency(paths, path) > 1)
                .distinct()
                .forEach(path -> flaws.add(twice(path)));
        mapping.columns().keySet().stream()
                .filter(column -> !exists(column))
                .forEach(column -> flaws.add("the mapping names a column `%s`, which is not there; did you mean `%s`?"
                        .formatted(Excerpt.of(column), Excerpt.of(Nearest.to(column, headings)))));
        return flaws;
    }

    private String twice(String path) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).equals(path)) {
                columns.add(i + 1);
            }
        }
        return "columns %s all stand for `%s`; say which counts in a file, --map FILE, such as `columns: {\"#%d\": %s}`"
                .formatted(
                        columns.stream().map(String::valueOf).collect(Collectors.joining(" and ")),
                        path,
                        columns.get(0),
                        path);
    }

    private boolean exists(String column) {
        if (column.matches("#\\d{1,6}")) {
            int number = Integer.parseInt(column.substring(1));
            return number >= 1 && number <= headings.size();
        }
        return headings.stream().anyMatch(heading -> name(heading).equals(name(column)));
    }
}
