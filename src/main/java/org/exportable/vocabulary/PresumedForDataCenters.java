package org.exportable.vocabulary;

/** The item is presumed to be designed or marketed for use in data centers (Note 1 to 3A090.a). */
public record PresumedForDataCenters() implements Conclusion {}
