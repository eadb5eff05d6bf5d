package org.exportable.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.suite.Aspect;
import org.exportable.suite.SuiteCase;

/** Cases as a suite has them, in JSON Lines. */
public final class JsonSuite {

    private JsonSuite() {}

    /** A case whose law is that of its day, as one line. */
    public static String line(SuiteCase tested) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", tested.id());
        entries.put("title", tested.title());
        entries.put("transaction", TransactionFacts.entries(tested.transaction()));
        entries.put("view", tested.view());
        Map<String, Object> expected = new LinkedHashMap<>();
        tested.expected().parts().forEach((aspect, values) -> expected.put(aspect.key(), value(aspect, values)));
        entries.put("expect", expected);
        entries.put("source", tested.source());
        entries.put("certainty", tested.certainty());
        entries.values().removeIf(each -> each == null);
        return JsonValues.line(entries);
    }

    private static Object value(Aspect aspect, List<String> values) {
        return aspect.isSingle() ? values.get(0) : values;
    }
}
