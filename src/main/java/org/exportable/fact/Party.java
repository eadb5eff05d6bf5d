package org.exportable.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * A party to a transaction. A null component is unknown.
 *
 * @param name free text; no list is screened by it, but a letter binds the exporter whom it names
 * @param country where the party is
 * @param headquarters where it is headquartered
 * @param parentHeadquarters where its ultimate parent is headquartered
 * @param sector to which sector it belongs
 * @param distributor whether it buys to sell on
 * @param lists the lists it stands on, such as ENTITY_LIST or PART_740_SUPP_8
 * @param listedOwnership aggregate share held by listed parties, 0 to 1
 * @param role its part in making chips, such as FRONT_END_FABRICATOR, OSAT, IC_DESIGNER or PACKAGING_SITE
 */
@RecordBuilder
public record Party(
        String name,
        Country country,
        Country headquarters,
        Country parentHeadquarters,
        Sector sector,
        Boolean distributor,
        Set<String> lists,
        BigDecimal listedOwnership,
        String role) {

    private static final Party UNKNOWN = PartyBuilder.builder().build();

    /** @throws IllegalArgumentException if the share is not from 0 to 1 */
    public Party {
        lists = lists == null ? null : Set.copyOf(lists);
        Figures.requireShare("listedOwnership", listedOwnership);
    }

    /** A party of whom nothing is known. */
    public static Party unknown() {
        return UNKNOWN;
    }

    /** Parties are looked up for every line of a ledger, and most differ in their name. */
    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(name) + Objects.hashCode(country)) + Objects.hashCode(parentHeadquarters);
    }
}
