package org.exportable.vocabulary;

/** The law on this transaction is not modelled; the rule's sentence says what. */
public record NotModelled() implements Conclusion {}
