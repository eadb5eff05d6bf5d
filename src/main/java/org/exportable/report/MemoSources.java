package org.exportable.report;

import java.util.Optional;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.DataDigest;
import org.exportable.fact.Item;
import org.exportable.law.AesCodes;
import org.exportable.law.Rulebook;

/**
 * What a memo looks things up in. Immutable; make one and keep it.
 *
 * @param rulebook has the instruments with their citations
 * @param countries has the names of countries
 * @param catalogue says where figures of chips come from
 * @param aesCodes has the license codes
 * @param dataSha256 digest over the tables of chips, countries and Country Groups
 */
public record MemoSources(
        Rulebook rulebook, Countries countries, Catalogue catalogue, AesCodes aesCodes, String dataSha256) {

    /** With the tables that come with the program. */
    public static MemoSources standard(Rulebook rulebook, Countries countries) {
        return new MemoSources(rulebook, countries, Catalogue.standard(), AesCodes.standard(), DataDigest.sha256());
    }

    /** The entry of the catalogue that an item comes from. */
    Optional<CatalogueEntry> entry(Item item) {
        return item.catalog() == null ? Optional.empty() : catalogue.find(item.catalog());
    }

    /** Whether the name of an item is the one that the catalogue gives it. */
    boolean isKnown(Item item) {
        return entry(item)
                .filter(each -> each.item().name().equals(item.name()))
                .isPresent();
    }
}
