package org.exportable.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.exportable.law.Rule;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.Vocabulary;

/** Makes the conclusion that a rule inserts. */
final class Conclusions {

    private Conclusions() {}

    static Conclusion of(Rule rule) {
        Class<?> type = Vocabulary.type(rule.concludes()).orElseThrow();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getType(), rule.arguments().get(i));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Conclusion) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw new IllegalStateException("%s cannot be concluded".formatted(rule.concludes()), e);
        }
    }

    private static Object value(Class<?> type, String text) {
        if (!type.isEnum()) {
            return text;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
