package org.exportable.vocabulary;

/**
 * A circuit meets or exceeds the parameters of a paragraph, whatever entry the item as a whole then falls under.
 *
 * @param paragraph 3A090.a, 3A090.b or 3A090.c
 */
public record MeetsParameters(String paragraph) implements Conclusion {}
