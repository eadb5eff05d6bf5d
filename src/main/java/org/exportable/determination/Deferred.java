package org.exportable.determination;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** An unmodifiable list that is put together when it is first looked at. Thread-safe. */
public final class Deferred<T> extends AbstractList<T> {

    private Supplier<List<T>> source;
    private List<T> list;

    /** @param source gives the list, always the same */
    public Deferred(Supplier<List<T>> source) {
        this.source = source;
    }

    private synchronized List<T> list() {
        if (list == null) {
            list = List.copyOf(source.get());
            source = null;
        }
        return list;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
