package org.exportable.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.exportable.catalogue.Nearest;

/** The keys of one object. What is wrong goes to the report and then reads as absent: null. */
final class Fields {

    private final Node.Mapping node;
    private final String path;
    private final Report report;

    private Fields(Node.Mapping node, String path, Report report) {
        this.node = node;
        this.path = path;
        this.report = report;
    }

    /**
     * The fields of an object, null where the node is none.
     *
     * @param known the keys that it may have
     */
    static Fields of(Node node, String path, Report report, List<String> known) {
        if (!(node instanceof Node.Mapping mapping)) {
            report.add(node, path, "an object with keys such as `%s` belongs here".formatted(known.get(0)));
            return null;
        }
        Fields fields = new Fields(mapping, path, report);
        fields.refuseUnknown(known);
        return fields;
    }

    private void refuseUnknown(List<String> known) {
        node.fields().forEach((key, field) -> {
            if (!known.contains(key) && !report.isFull()) {
                String hint = "unknown key; did you mean `%s`?".formatted(Nearest.to(key, known));
                report.add(field.at(), path(Excerpt.of(key)), Excerpt.of(key), hint);
            }
        });
    }

    /** The keys that have a value. */
    Set<String> stated() {
        return Set.copyOf(node.fields().keySet().stream().filter(this::has).toList());
    }

    boolean has(String key) {
        return node(key) != null;
    }

    /** Reports that a key has no value. */
    void require(String key, String message) {
        if (!has(key)) {
            wrong(key, message);
        }
    }

    /** The value of a key, null where it is absent or null. */
    Node node(String key) {
        Node.Field field = node.fields().get(key);
        return field == null || field.value() instanceof Node.Nothing ? null : field.value();
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void wrong(String key, String message) {
        Node value = node(key);
        Position at = value == null ? node.at() : value.at();
        report.add(at, path(key), value == null ? "" : value.excerpt(), message);
    }

    <T> T get(String key, Reading<T> reading) {
        Node value = node(key);
        try {
            return value == null ? null : reading.of(value);
        } catch (Wrong e) {
            wrong(key, e.getMessage());
            return null;
        }
    }

    /** Hands over the value where there is one. */
    <T> void take(String key, Reading<T> reading, Consumer<T> use) {
        if (has(key)) {
            use.accept(get(key, reading));
        }
    }

    /** The values of a list, null where it is absent. */
    <T> List<T> list(String key, Reading<T> reading) {
        List<T> values = new ArrayList<>();
        boolean present = each(key, (element, where) -> {
            try {
                values.add(reading.of(element));
            } catch (Wrong e) {
                report.add(element, where, e.getMessage());
            }
        });
        return present ? values : null;
    }

    /** Visits the elements of a list; false where it is absent. */
    boolean each(String key, Visit visit) {
        Node value = node(key);
        List<Node> elements = value == null ? List.of() : elements(key, value);
        for (int i = 0; i < elements.size() && !report.isFull(); i++) {
            visit.at(elements.get(i), path(key) + "[" + i + "]");
        }
        return value != null;
    }

    private List<Node> elements(String key, Node value) {
        if (value instanceof Node.Sequence sequence) {
            return sequence.elements();
        }
        if (value instanceof Node.Text text && text.bare()) {
            return Arrays.stream(text.text().split(";"))
                    .<Node>map(element -> new Node.Text(text.at(), element.strip(), true))
                    .toList();
        }
        wrong(key, "a list belongs here; write [ ] around `%s`".formatted(value.excerpt()));
        return List.of();
    }

    /** What to do with an element of a list and its path. */
    @FunctionalInterface
    interface Visit {
        void at(Node element, String path);
    }
}
