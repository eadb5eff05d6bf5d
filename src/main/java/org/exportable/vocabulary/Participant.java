package org.exportable.vocabulary;

import java.util.Set;
import org.exportable.fact.Sector;

/**
 * A party to the transaction as the rules see it.
 *
 * @param function what it does in this transaction
 * @param recipient whether it is the consignee or the end user
 * @param name its name in capitals without a legal form, such as NVIDIA
 * @param country where it is
 * @param headquarters where it is headquartered
 * @param parentHeadquarters where its ultimate parent is headquartered
 * @param sector to which sector it belongs
 * @param distributor whether it buys to sell on
 * @param lists the lists it stands on, such as ENTITY_LIST
 * @param listedOwnership aggregate share held by listed parties, 0 to 1
 * @param role its part in making chips, or an empty text
 */
public record Participant(
        Function function,
        boolean recipient,
        String name,
        Place country,
        Place headquarters,
        Place parentHeadquarters,
        Sector sector,
        boolean distributor,
        Set<String> lists,
        double listedOwnership,
        String role) {

    /** The same party with another part in the transaction. */
    public Participant as(Function other) {
        return new Participant(
                other,
                recipient,
                name,
                country,
                headquarters,
                parentHeadquarters,
                sector,
                distributor,
                lists,
                listedOwnership,
                role);
    }

    /** What a party does in a transaction. */
    public enum Function {
        EXPORTER,
        CONSIGNEE,
        END_USER,
        INTERMEDIARY
    }
}
