package org.exportable.vocabulary;

/**
 * The item falls under a paragraph of the Commerce Control List.
 *
 * @param paragraph such as 3A090.a, 4A090.b or 5A992.z.1
 * @param family a for 3A090.a and what refers to it, b for 3A090.b and what refers to it, c for 3A090.c
 */
public record Classified(String paragraph, String family) implements Conclusion {}
