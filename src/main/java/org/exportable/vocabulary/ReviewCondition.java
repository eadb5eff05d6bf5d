package org.exportable.vocabulary;

/**
 * A condition of a more favorable review policy is met.
 *
 * @param policy the paragraph that has the conditions
 * @param condition short name
 */
public record ReviewCondition(String policy, String condition) implements Conclusion {}
