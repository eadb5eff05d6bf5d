package org.exportable.input;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the tree that cells with dotted paths stand for. */
final class Cells {

    private static final String ITEM = "item";

    private Cells() {}

    /** @param at where the row stands */
    static Node tree(Position at, Map<String, String> cells) {
        boolean figures = cells.entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey().startsWith(ITEM + ".") && !cell.getValue().isBlank());
        Node.Mapping root = new Node.Mapping(at, new LinkedHashMap<>());
        cells.forEach((path, text) -> {
            if (!text.isBlank()) {
                // Beside figures of its own an item is no longer the catalogue's alone.
                put(root, figures && path.equals(ITEM) ? ITEM + ".catalog" : path, text.strip());
            }
        });
        return root;
    }

    private static void put(Node.Mapping root, String path, String text) {
        Node.Mapping parent = root;
        int begin = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', begin)) {
            parent = child(parent, path.substring(begin, dot));
            begin = dot + 1;
        }
        Node.Text value = new Node.Text(root.at(), text, true);
        parent.fields().put(path.substring(begin), new Node.Field(root.at(), value));
    }

    private static Node.Mapping child(Node.Mapping parent, String key) {
        Node.Field field = parent.fields().get(key);
        if (field != null && field.value() instanceof Node.Mapping mapping) {
            return mapping;
        }
        Node.Mapping child = new Node.Mapping(parent.at(), new LinkedHashMap<>());
        parent.fields().put(key, new Node.Field(parent.at(), child));
        return child;
    }
}
