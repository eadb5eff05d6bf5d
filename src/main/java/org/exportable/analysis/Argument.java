package org.exportable.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.exportable.determination.Reason;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;

/**
 * The reason that all transactions of a cell share.
 *
 * @param reason as one of them has it
 * @param measures which of its facts are a transaction's own numbers
 */
record Argument(Reason reason, Map<String, Measure> measures) {

    /** The reason with the numbers of a transaction. */
    Reason with(Measures own) {
        if (measures.isEmpty()) {
            return reason;
        }
        Map<String, Object> facts = new LinkedHashMap<>(reason.facts());
        measures.forEach((name, measure) -> facts.put(name, own.get(measure)));
        return new Reason(
                reason.rule(), reason.provision(), reason.instrument(), reason.citation(), reason.text(), facts);
    }

    /** Whether the companies that it names are among these. */
    boolean namesOnly(Set<String> names) {
        return reason.facts().entrySet().stream()
                .allMatch(fact -> !fact.getKey().endsWith(".name") || names.contains(fact.getValue()));
    }
}
