package org.exportable.rival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;

/** Camunda's DMN engine with the core of the law in five decision tables. */
final class CamundaTables implements Rival {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision = decision();

    private DmnDecision decision() {
        try (InputStream file = CamundaTables.class.getResourceAsStream("core.dmn")) {
            return engine.parseDecision("answer", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer answer(Transaction transaction) {
        DmnDecisionResultEntries result = engine.evaluateDecision(decision, variables(Deal.of(transaction)))
                .getSingleResult();
        List<String> requirements = result.getEntry("requirements");
        return new Answer(
                result.getEntry("classification"),
                requirements == null ? Set.of() : Set.copyOf(requirements),
                Outcome.valueOf(result.getEntry("outcome")));
    }

    private static Map<String, Object> variables(Deal deal) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("performance", deal.performance());
        variables.put("density", deal.density());
        variables.put("dataCenter", deal.dataCenter());
        variables.put("computer", deal.computer());
        variables.put("host", deal.host());
        variables.put("to", deal.to());
        variables.put("abroad", deal.abroad());
        variables.put("named", deal.named());
        variables.put("d1OrD4", deal.d1OrD4());
        variables.put("macauOrD5", deal.macauOrD5());
        variables.put("usedInMacauOrD5", deal.usedInMacauOrD5());
        variables.put("headquartered", deal.headquartered());
        variables.put("entityList", deal.entityList());
        variables.put("sdn", deal.sdn());
        variables.put("meuList", deal.meuList());
        variables.put("unverified", deal.unverified());
        variables.put("military", deal.military());
        variables.put("intelligence", deal.intelligence());
        variables.put("weapons", deal.weapons());
        variables.put("supercomputer", deal.supercomputer());
        variables.put("advancedNode", deal.advancedNode());
        variables.put("transfer", deal.transfer());
        variables.put("purchaseOrder", deal.purchaseOrder());
        variables.put("notified", deal.notified());
        variables.put("notifiedDaysBefore", deal.notifiedDaysBefore());
        variables.put("objected", deal.objected());
        return variables;
    }
}
