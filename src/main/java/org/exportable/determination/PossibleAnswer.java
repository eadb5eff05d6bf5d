package org.exportable.determination;

import java.util.List;
import org.exportable.vocabulary.Policy;

/**
 * What could be answered to a question, and what it leads to.
 *
 * @param answer in words
 * @param outcome what the rules indicate then; null where that turns on further facts, or was not asked
 * @param reviewPolicy how an application would be reviewed then; null where that turns on further facts, or was not asked
 * @param dependsOn the dotted paths of the further deciding facts on which it turns; empty where the answer settles it
 */
public record PossibleAnswer(String answer, Outcome outcome, Policy reviewPolicy, List<String> dependsOn) {

    public PossibleAnswer {
        dependsOn = List.copyOf(dependsOn);
    }
}
