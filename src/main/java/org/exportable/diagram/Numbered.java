package org.exportable.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things with numbers, from 0 on, so that they can be results of diagrams; equal things have one number. Not thread-safe.
 *
 * @param <T> the things
 */
public final class Numbered<T> {

    private final List<T> things = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a thing; a new one if it has none yet. */
    public int of(T thing) {
        return numbers.computeIfAbsent(thing, key -> {
            things.add(key);
            return things.size() - 1;
        });
    }

    /** The thing with a number. */
    public T get(int number) {
        return things.get(number);
    }
}
