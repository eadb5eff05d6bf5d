package org.exportable.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.determination.Standing;

/** How a transaction stands, in a line. */
final class Standings {

    private Standings() {}

    static String words(Standing standing) {
        List<String> words = new ArrayList<>();
        words.add(standing.outcome().words());
        add("item ", standing.classification(), words);
        add("by ", standing.requirements(), words);
        add("exception ", standing.exceptions(), words);
        if (standing.policy() != null) {
            words.add("review " + ReviewSection.words(standing.policy()));
        }
        return String.join("; ", words);
    }

    private static void add(String prefix, List<String> names, List<String> words) {
        if (!names.isEmpty()) {
            words.add(prefix + String.join(", ", names));
        }
    }

    /** The same as entries of JSON. */
    static Map<String, Object> entries(Standing standing) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("outcome", standing.outcome());
        entries.put("classification", standing.classification());
        entries.put("requirements", standing.requirements());
        entries.put("exceptions", standing.exceptions());
        entries.put("policy", standing.policy());
        return entries;
    }
}
