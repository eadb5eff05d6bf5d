package org.exportable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.Facts;

/** What is known of a transaction while its rules are asked: facts and conclusions, by their type. Not thread-safe. */
public final class Known {

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    /** The facts of a transaction, and what has been concluded from them. */
    public Known(Facts facts, Collection<Firing> firings) {
        facts.all().forEach(this::add);
        // A conclusion is a conclusion, however often it is reached.
        Set<Conclusion> conclusions = new LinkedHashSet<>();
        firings.forEach(firing -> conclusions.add(firing.conclusion()));
        conclusions.forEach(this::add);
    }

    /** Adds a fact or a conclusion. */
    public void add(Object fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>(2)).add(fact);
    }

    /** The facts of this type, in the order in which they were added. */
    public List<Object> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }
}
