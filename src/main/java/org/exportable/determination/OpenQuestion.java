package org.exportable.determination;

import java.util.List;

/**
 * A question for a fact on which an answer turns.
 *
 * @param fact the fact's dotted path
 * @param question the question in plain words
 * @param answers every possible answer, those that lead to the same joined
 */
public record OpenQuestion(String fact, String question, List<PossibleAnswer> answers) {

    public OpenQuestion {
        answers = List.copyOf(answers);
    }
}
