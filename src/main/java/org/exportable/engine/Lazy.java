package org.exportable.engine;

import java.util.function.Supplier;

/** A value that is made when it is first asked for. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> make;
    private volatile T value;

    /** @param make makes the value */
    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    /** The value. */
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = make.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
