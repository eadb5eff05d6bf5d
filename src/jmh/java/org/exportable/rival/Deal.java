package org.exportable.rival;

import java.time.temporal.ChronoUnit;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.EndUse;
import org.exportable.fact.Item;
import org.exportable.fact.Movement;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;

/**
 * A transaction laid flat, as whoever writes tables or rules for another engine would pass it: country groups, seats and
 * lists are looked up beforehand, and only what the law concludes from them is left to the rules.
 *
 * @param performance TPP
 * @param density performance density
 * @param dataCenter designed or marketed for data centers
 * @param computer a computer, not a circuit
 * @param host entry of the Commerce Control List that the item also meets, such as 5A992; empty if none
 * @param to code of the destination, Hong Kong counting as China
 * @param abroad the destination is not the United States
 * @param named the destination is in D:1, D:4 or D:5 and in neither A:5 nor A:6
 * @param d1OrD4 the destination is in D:1 or D:4
 * @param macauOrD5 the destination is Macau or in D:5
 * @param usedInMacauOrD5 the destination is, or the end user is in, Macau or D:5
 * @param headquartered consignee or end user, or a parent, has its seat in Macau or D:5
 * @param entityList a receiving party is on the Entity List
 * @param sdn a receiving party is a Specially Designated National
 * @param meuList a receiving party is on the Military End-User List
 * @param unverified a receiving party is on the Unverified List
 * @param military for a military end use or end user
 * @param intelligence for a military-intelligence end use
 * @param weapons for weapons of mass destruction
 * @param supercomputer for a supercomputer
 * @param advancedNode for the production of advanced-node circuits
 * @param transfer moves within a country
 * @param purchaseOrder there is a written purchase order
 * @param notified BIS has been notified
 * @param notifiedDaysBefore days from then to the shipment
 * @param objected BIS has objected
 */
public record Deal(
        double performance,
        double density,
        boolean dataCenter,
        boolean computer,
        String host,
        String to,
        boolean abroad,
        boolean named,
        boolean d1OrD4,
        boolean macauOrD5,
        boolean usedInMacauOrD5,
        boolean headquartered,
        boolean entityList,
        boolean sdn,
        boolean meuList,
        boolean unverified,
        boolean military,
        boolean intelligence,
        boolean weapons,
        boolean supercomputer,
        boolean advancedNode,
        boolean transfer,
        boolean purchaseOrder,
        boolean notified,
        long notifiedDaysBefore,
        boolean objected) {

    /** Lays a complete transaction flat. */
    static Deal of(Transaction transaction) {
        Item item = transaction.item();
        Attestations attested = transaction.attestations();
        Parties parties = new Parties(transaction);
        String to = Places.counted(transaction.to());
        return new Deal(
                item.totalProcessingPerformance().doubleValue(),
                item.performanceDensity().doubleValue(),
                item.dataCenter(),
                item.category() == Category.COMPUTER,
                item.alsoClassified().isEmpty() ? "" : item.alsoClassified().substring(0, 5),
                to,
                !Places.isUnitedStates(to),
                Places.isNamed(to),
                Places.isD1OrD4(to),
                Places.isMacauOrD5(to),
                Places.isMacauOrD5(to) || parties.isUserInMacauOrD5(),
                parties.isHeadquarteredInMacauOrD5(),
                parties.isAnyOn("ENTITY_LIST"),
                parties.isAnyOn("SDN"),
                parties.isAnyOn("MEU_LIST"),
                parties.isAnyOn("UNVERIFIED_LIST"),
                uses(transaction, EndUse.MILITARY) || parties.endUser().sector() == Sector.MILITARY,
                uses(transaction, EndUse.MILITARY_INTELLIGENCE),
                uses(transaction, EndUse.WMD),
                uses(transaction, EndUse.SUPERCOMPUTER),
                uses(transaction, EndUse.ADVANCED_NODE_IC_PRODUCTION),
                transaction.movement() == Movement.TRANSFER_IN_COUNTRY,
                attested.purchaseOrder(),
                attested.nacNotified(),
                attested.nacNotifiedOn().until(transaction.date(), ChronoUnit.DAYS),
                attested.nacObjected());
    }

    private static boolean uses(Transaction transaction, EndUse use) {
        return transaction.endUse().contains(use);
    }
}
