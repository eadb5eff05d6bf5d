package org.exportable.determination;

import java.util.List;

/**
 * What the rules indicate of one license exception.
 *
 * @param symbol such as NAC
 * @param provision citation
 * @param available true if every condition is met or still to do, false if one is unmet, null where it turns on what is
 *     unknown or must be checked by a person
 * @param because why
 * @param conditions every condition with its status
 */
public record ExceptionFinding(
        String symbol, String provision, Boolean available, String because, List<ConditionStatus> conditions) {

    public ExceptionFinding {
        conditions = List.copyOf(conditions);
    }

    /** What is said of one exception differs in its conditions. */
    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + conditions.hashCode();
    }
}
