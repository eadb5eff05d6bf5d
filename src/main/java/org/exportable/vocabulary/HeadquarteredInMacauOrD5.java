package org.exportable.vocabulary;

/**
 * A recipient is headquartered in, or has an ultimate parent headquartered in, Macau or a country of Country Group D:5.
 * The phrase recurs throughout parts 740, 742 and 744, so it is found once.
 */
public record HeadquarteredInMacauOrD5() implements Conclusion {}
