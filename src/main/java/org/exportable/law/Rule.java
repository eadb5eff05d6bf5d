package org.exportable.law;

import java.util.List;

/**
 * One rule as its file states it.
 *
 * @param name paragraph, unique in the rulebook's regime
 * @param provision citation, such as 15 CFR 742.6(a)(6)(iii)
 * @param because the sentence that says what the law says
 * @param when its patterns; all must hold
 * @param concludes simple name of the conclusion it inserts
 * @param arguments the conclusion's components, in order
 * @param line line of its file on which it begins
 */
public record Rule(
        String name,
        String provision,
        String because,
        List<Pattern> when,
        String concludes,
        List<String> arguments,
        int line) {}
