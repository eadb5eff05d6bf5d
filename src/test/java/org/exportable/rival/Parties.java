package org.exportable.rival;

import java.util.List;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;

/**
 * Who receives an item, uses it or handles it on its way.
 *
 * @param consignee who receives it
 * @param endUser who uses it
 * @param intermediaries who handles it
 */
record Parties(Party consignee, Party endUser, List<Party> intermediaries) {

    Parties(Transaction transaction) {
        this(transaction.consignee(), transaction.ultimateUser(), transaction.intermediaries());
    }

    boolean isUserInMacauOrD5() {
        return isMacauOrD5(endUser.country());
    }

    /** Consignee or end user, itself or by its ultimate parent; intermediaries do not count. */
    boolean isHeadquarteredInMacauOrD5() {
        return isHeadquarteredThere(consignee) || isHeadquarteredThere(endUser);
    }

    /** One of them stands on the list, or on one of its footnotes. */
    boolean isAnyOn(String list) {
        if (isOn(consignee, list) || isOn(endUser, list)) {
            return true;
        }
        for (Party party : intermediaries) {
            if (isOn(party, list)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Party party, String list) {
        for (String each : party.lists()) {
            if (each.startsWith(list)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadquarteredThere(Party party) {
        return isMacauOrD5(party.headquarters()) || isMacauOrD5(party.parentHeadquarters());
    }

    private static boolean isMacauOrD5(Country country) {
        return Places.isMacauOrD5(Places.counted(country));
    }
}
