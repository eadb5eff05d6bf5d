package org.exportable.determination;

/**
 * Which rulebook gave an answer.
 *
 * @param version version of the program that it came with
 * @param sha256 digest over its sources
 */
public record RulebookId(String version, String sha256) {}
