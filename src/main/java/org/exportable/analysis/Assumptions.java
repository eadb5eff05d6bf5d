package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;

/** Says what is taken to be so because the transaction says nothing of it. */
final class Assumptions {

    private Assumptions() {}

    /**
     * The assumptions behind an answer.
     *
     * @param classified whether the item meets a paragraph of 3A090 or 4A090
     */
    static List<String> of(Transaction transaction, boolean classified) {
        List<String> assumptions = new ArrayList<>();
        party("consignee", transaction.consignee(), assumptions);
        if (transaction.endUser() != null) {
            party("end user", transaction.endUser(), assumptions);
        }
        if (transaction.endUse().isEmpty()) {
            assumptions.add("Nothing is said of the end use: it is taken not to be military, military-intelligence,"
                    + " for weapons of mass destruction, for a supercomputer or for an advanced-node fab.");
        }
        if (!Country.UNITED_STATES.equals(transaction.from())) {
            assumptions.add(
                    "The item is taken to be subject to the EAR although it leaves from outside the United States"
                            + " (15 CFR 734.3, 734.9).");
        }
        if (classified && transaction.item().alsoClassified() == null) {
            assumptions.add("No other ECCN is given: the item is taken not to be a .z item.");
        }
        if (transaction.item().category() == Category.COMPUTER) {
            assumptions.add(
                    "The figures, and whether it is for data centers, are taken to be those of the computer's most"
                            + " capable integrated circuit.");
        }
        return assumptions;
    }

    private static void party(String words, Party party, List<String> assumptions) {
        if (party.lists() == null || party.listedOwnership() == null) {
            assumptions.add("Nothing is said of %s for the %s: it is taken to be clean."
                    .formatted(
                            party.lists() != null
                                    ? "ownership by listed parties"
                                    : party.listedOwnership() != null
                                            ? "restricted-party lists"
                                            : "restricted-party lists and ownership by listed parties",
                            words));
        }
    }
}
