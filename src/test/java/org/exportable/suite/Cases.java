package org.exportable.suite;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exportable.TestLaw;
import org.exportable.fact.Transaction;

/** Cases to start from. */
public final class Cases {

    private static final String H20 = """
            {"date": "2025-05-01", "to": "CN", "item": "nvidia-h20-96", "exporter": {"name": "NVIDIA", "headquarters": "US"},
             "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN", "sector": "COMMERCIAL"}}
            """;

    private Cases() {}

    /** An H20 to China: a license is required by a letter, no exception is available, the policy is unpublished. */
    public static Transaction h20() {
        return TestLaw.read("h20.json", H20);
    }

    /** A case of that with an id. */
    public static SuiteCaseBuilder h20(String id) {
        return SuiteCaseBuilder.builder()
                .file("cases.yaml")
                .line(1)
                .id(id)
                .transaction(h20())
                .expected(expecting(Aspect.OUTCOME, "LICENSE_REQUIRED"));
    }

    /** What expects these values of one aspect. */
    public static Expectation expecting(Aspect aspect, String... values) {
        Map<Aspect, List<String>> parts = new EnumMap<>(Aspect.class);
        parts.put(aspect, Arrays.asList(values));
        return new Expectation(parts);
    }
}
