package org.exportable.vocabulary;

/**
 * A way out of a presumption is open.
 *
 * @param presumption what is overcome, such as Note 1 to 3A090.a
 */
public record Overcome(String presumption) implements Conclusion {}
