package org.exportable.vocabulary;

/** The rule's sentence is to be brought to the reader's notice. It changes no outcome. */
public record Notice() implements Conclusion {}
