package org.exportable.report;

import org.exportable.determination.Matrix.Cell;
import org.exportable.determination.Outcome;
import org.exportable.vocabulary.Policy;

/**
 * What stands in a cell of a matrix, one or two letters.
 *
 * @param letters the code
 * @param words what it means
 */
record CellCode(String letters, String words) {

    static CellCode of(Cell cell) {
        Outcome outcome = cell.outcome();
        return switch (outcome) {
            case NO_LICENSE_REQUIRED -> new CellCode(".", outcome.words());
            case LICENSE_EXCEPTION -> new CellCode("E", outcome.words());
            case UNDETERMINED -> new CellCode("?", outcome.words());
            case OUT_OF_COVERAGE -> new CellCode("o", outcome.words());
            case LICENSE_REQUIRED -> required(cell);
        };
    }

    private static CellCode required(Cell cell) {
        String words = cell.outcome().words();
        if (cell.policyOpen()) {
            return new CellCode("L?", words + "; how an application would be reviewed turns on unknown facts");
        }
        Policy policy = cell.policy();
        return policy == null
                ? new CellCode("L", words)
                : new CellCode("L" + letter(policy), "%s; review %s".formatted(words, ReviewSection.words(policy)));
    }

    private static char letter(Policy policy) {
        return switch (policy) {
            case PRESUMPTION_OF_APPROVAL -> 'a';
            case CASE_BY_CASE -> 'c';
            case PRESUMPTION_OF_DENIAL -> 'd';
            case POLICY_OF_DENIAL -> 'x';
            case UNPUBLISHED -> 'u';
        };
    }
}
