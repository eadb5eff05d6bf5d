package org.exportable.vocabulary;

import java.util.Set;

/**
 * A country as the rules see it on one day.
 *
 * @param country ISO 3166-1 alpha-2 code of the destination that the EAR counts it to (Hong Kong is CN)
 * @param groups its Country Groups on that day, such as D:5, and the supplements that list it
 */
public record Place(String country, Set<String> groups) {}
