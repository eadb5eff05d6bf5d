package org.exportable.analysis;

import java.util.List;
import java.util.Set;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/**
 * By what two answers about one transaction are said to be the same.
 *
 * @param outcome the outcome
 * @param outcomes those of the cases that were looked at
 * @param classification paragraphs met in every case
 * @param provisions where the requirements stand that apply in every case
 * @param policies the review policies of all cases, null for those without one
 * @param available the symbols of the exceptions that are available
 */
record Gist(
        Outcome outcome,
        Set<Outcome> outcomes,
        List<String> classification,
        List<String> provisions,
        Set<Policy> policies,
        Set<String> available) {}
