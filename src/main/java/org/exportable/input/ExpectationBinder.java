package org.exportable.input;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exportable.suite.Aspect;
import org.exportable.suite.Expectation;

/** Makes an expectation of an object. */
final class ExpectationBinder {

    static final List<String> KEYS =
            Arrays.stream(Aspect.values()).map(Aspect::key).toList();

    private ExpectationBinder() {}

    /** What a case expects, null where that is absent or wrong. */
    static Expectation expectation(Fields suiteCase, Report report) {
        Node node = suiteCase.node("expect");
        Fields fields = node == null ? null : Fields.of(node, "expect", report, KEYS);
        if (fields == null) {
            return null;
        }
        if (fields.stated().isEmpty()) {
            suiteCase.wrong("expect", "a case that expects nothing cannot fail; expect an `outcome`");
            return null;
        }
        Map<Aspect, List<String>> parts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            List<String> values = values(aspect, fields);
            if (values != null) {
                parts.put(aspect, values);
            }
        }
        return parts.isEmpty() ? null : new Expectation(parts);
    }

    private static List<String> values(Aspect aspect, Fields fields) {
        List<String> constants = aspect.constants();
        Reading<String> reading = constants.isEmpty() ? Scalars::words : Scalars.oneOf(constants);
        if (!aspect.isSingle()) {
            return fields.list(aspect.key(), reading);
        }
        String value = fields.get(aspect.key(), reading);
        return value == null ? null : List.of(value);
    }
}
