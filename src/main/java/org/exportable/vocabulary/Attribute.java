package org.exportable.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attribute of a fact that a rule may compare with a constant.
 *
 * @param fact simple name of the fact's type
 * @param path name of the attribute, dotted where it is an attribute of a place
 * @param type type of its value
 * @param steps the accessors that lead to it
 */
public record Attribute(String fact, String path, Class<?> type, List<Method> steps) {

    static Optional<Attribute> of(Class<?> fact, String path) {
        List<Method> steps = new ArrayList<>();
        Class<?> type = fact;
        for (String name : path.split("\\.")) {
            Optional<Method> step = accessor(type, name);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            type = step.get().getReturnType();
        }
        return Optional.of(new Attribute(fact.getSimpleName(), path, type, List.copyOf(steps)));
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return Optional.of(component.getAccessor());
            }
        }
        return Optional.empty();
    }

    /** The attribute's value in this fact. */
    public Object of(Object instance) {
        Object value = instance;
        try {
            for (Method step : steps) {
                value = step.invoke(value);
            }
            return value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s.%s cannot be read".formatted(fact, path), e);
        }
    }

    /** Whether its value is a number. */
    public boolean isNumeric() {
        return type == double.class || type == int.class;
    }
}
