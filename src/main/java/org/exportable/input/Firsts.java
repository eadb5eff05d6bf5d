package org.exportable.input;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Of values that are equal the one that came first, so that what comes again is one object. Thread-safe. */
final class Firsts {

    private static final int MOST = 1 << 14;

    private final Map<Object, Object> firsts = new ConcurrentHashMap<>();

    /** The value that came first of those that are equal to this one; null for null. */
    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        if (value == null) {
            return null;
        }
        if (firsts.size() > MOST) {
            firsts.clear();
        }
        Object first = firsts.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
