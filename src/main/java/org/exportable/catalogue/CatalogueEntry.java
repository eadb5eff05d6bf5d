package org.exportable.catalogue;

import org.exportable.fact.Item;

/**
 * A chip or memory stack of the catalogue.
 *
 * @param id short name, such as nvidia-h20-96
 * @param vendor who sells it
 * @param item its figures; those that are estimates are named in {@link Item#estimated}
 * @param source where the figures come from
 * @param confidence how well they are known
 * @param prcDesigned designed by a company headquartered in China
 */
public record CatalogueEntry(
        String id, String vendor, Item item, String source, Confidence confidence, boolean prcDesigned) {}
