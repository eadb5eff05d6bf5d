package org.exportable.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** One attribute of a fact that a rule may compare with a constant. There is one object for each. */
public final class Attribute {

    private final int number;
    private final String fact;
    private final String path;
    private final String name;
    private final Method step;
    private final Attribute outer;

    private Attribute(int number, String fact, String path, Attribute outer, RecordComponent component) {
        this.number = number;
        this.fact = fact;
        this.path = path;
        this.name = fact + "." + path;
        this.outer = outer;
        this.step = component.getAccessor();
        // Skips the check of access at each call; the accessors of public records are public anyway.
        this.step.setAccessible(true);
    }

    static Attribute of(int number, Class<?> fact, RecordComponent component) {
        return new Attribute(number, fact.getSimpleName(), component.getName(), null, component);
    }

    Attribute inner(int innerNumber, RecordComponent component) {
        return new Attribute(innerNumber, fact, path + "." + component.getName(), this, component);
    }

    /** Its number, from 0; no other attribute has it. */
    public int number() {
        return number;
    }

    /** Simple name of the fact's type. */
    public String fact() {
        return fact;
    }

    /** Name of the attribute, dotted where it is an attribute of a place. */
    public String path() {
        return path;
    }

    /** Type of its value. */
    public Class<?> type() {
        return step.getReturnType();
    }

    /** The attribute's value in this fact. */
    public Object of(Object instance) {
        try {
            return step.invoke(outer == null ? instance : outer.of(instance));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s.%s cannot be read".formatted(fact, path), e);
        }
    }

    /** Whether its value is a number. */
    public boolean isNumeric() {
        return type() == double.class || type() == int.class;
    }

    /** Fact and path, such as Commodity.totalProcessingPerformance. */
    @Override
    public String toString() {
        return name;
    }
}
