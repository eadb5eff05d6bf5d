package org.exportable.vocabulary;

import java.util.Set;

/**
 * Where the item goes. There is none for a shipment to the United States, which is no export.
 *
 * @param country ISO 3166-1 alpha-2 code of the destination that the EAR counts it to (Hong Kong is CN)
 * @param groups its Country Groups on the day, such as D:5, and the supplements that list it
 */
public record Destination(String country, Set<String> groups) {}
