package org.exportable.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.Item;
import org.exportable.fact.Movement;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** Makes a transaction of a located tree. */
record TransactionBinder(Lookups lookups, Report report) {

    static final List<String> KEYS = List.of(
            "item",
            "to",
            "id",
            "date",
            "movement",
            "from",
            "quantity",
            "exporter",
            "consignee",
            "endUser",
            "intermediaries",
            "endUse",
            "attestations");

    /**
     * The transaction; empty where the report says why there is none.
     *
     * @param path where it stands in its document; empty where it is the whole
     */
    Optional<Transaction> transaction(Node node, String path) {
        Fields fields = Fields.of(node, path, report, KEYS);
        if (fields == null) {
            return Optional.empty();
        }
        fields.require("item", "a transaction needs an item: a catalogue id or an object");
        fields.require("to", "a transaction needs a destination, such as CN");
        Item item = new ItemBinder(lookups, report).item(fields);
        Country to = fields.get("to", lookups::country);
        TransactionBuilder builder = bind(fields);
        return report.isEmpty() ? Optional.of(builder.item(item).to(to).build()) : Optional.empty();
    }

    private TransactionBuilder bind(Fields fields) {
        PartyBinder parties = new PartyBinder(lookups, report);
        return TransactionBuilder.builder()
                .id(fields.get("id", Scalars::text))
                .date(fields.get("date", Scalars::day))
                .movement(fields.get("movement", Scalars.constant(Movement.class)))
                .from(fields.get("from", lookups::country))
                .quantity(fields.get("quantity", Figures::positive))
                .exporter(parties.party(fields, "exporter"))
                .consignee(parties.party(fields, "consignee"))
                .endUser(parties.party(fields, "endUser"))
                .intermediaries(parties.parties(fields, "intermediaries"))
                .endUse(endUses(fields))
                .attestations(AttestationsBinder.attestations(fields, report));
    }

    private static Set<EndUse> endUses(Fields fields) {
        List<EndUse> uses = fields.list("endUse", Scalars.constant(EndUse.class));
        return uses == null || uses.isEmpty() ? Set.of() : EnumSet.copyOf(uses);
    }
}
