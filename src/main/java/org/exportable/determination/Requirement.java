package org.exportable.determination;

/**
 * A license requirement that applies.
 *
 * @param provision citation
 * @param instrument id of what enacted it
 * @param because the rule's sentence
 */
public record Requirement(String provision, String instrument, String because) {}
