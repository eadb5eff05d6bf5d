package org.exportable.vocabulary;

/**
 * How an application would be reviewed under one requirement.
 *
 * @param policy the policy
 */
public record Review(Policy policy) implements Conclusion {}
