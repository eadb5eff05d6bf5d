package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a rule with one thing changed.
 *
 * @param words what is changed
 * @param part the part as it becomes
 */
record Altered<T>(String words, T part) {

    /** The same change, seen from what the part is in. */
    <W> Altered<W> within(Function<T, W> whole) {
        return new Altered<>(words, whole.apply(part));
    }

    /** A list with another element in one place. */
    static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(index, element);
        return List.copyOf(replaced);
    }

    /** A list without one of its elements. */
    static <T> List<T> dropped(List<T> list, int index) {
        List<T> dropped = new ArrayList<>(list);
        dropped.remove(index);
        return List.copyOf(dropped);
    }
}
