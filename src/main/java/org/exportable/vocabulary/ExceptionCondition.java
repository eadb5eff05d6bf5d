package org.exportable.vocabulary;

/**
 * A condition of a license exception has this status. Conditions of which no rule speaks are unmet.
 *
 * @param exception symbol, such as NAC
 * @param condition short name, the same in all rules on one condition
 * @param status how it stands
 */
public record ExceptionCondition(String exception, String condition, Status status) implements Conclusion {}
