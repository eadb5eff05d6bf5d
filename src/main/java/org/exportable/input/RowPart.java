package org.exportable.input;

import java.util.List;
import java.util.Optional;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** A part of a transaction that some cells of a row say alone, whatever the others do. */
enum RowPart {
    DATE((from, to) -> to.date(from.date()), "date"),
    GOODS((from, to) -> to.item(from.item()).quantity(from.quantity()), "item", "quantity"),
    ROUTE(RowPart::copyRoute, "movement", "from", "to", "exporter", "consignee", "endUser", "endUse"),
    ATTESTATIONS((from, to) -> to.attestations(from.attestations()), "attestations");

    private final List<String> facts;
    private final Copy copy;

    RowPart(Copy copy, String... facts) {
        this.facts = List.of(facts);
        this.copy = copy;
    }

    /** Who ships to whom, what for: orders of one customer repeat it as a whole. */
    private static void copyRoute(Transaction from, TransactionBuilder to) {
        to.movement(from.movement())
                .from(from.from())
                .to(from.to())
                .exporter(from.exporter())
                .consignee(from.consignee())
                .endUser(from.endUser())
                .endUse(from.endUse());
    }

    /** The part that a path begins with; none for the id, which is each row's own. */
    static Optional<RowPart> of(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        for (RowPart each : values()) {
            if (each.facts.contains(first)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Takes it over from a transaction into one that is being built. */
    void copy(Transaction from, TransactionBuilder to) {
        copy.copy(from, to);
    }

    @FunctionalInterface
    private interface Copy {
        void copy(Transaction from, TransactionBuilder to);
    }
}
