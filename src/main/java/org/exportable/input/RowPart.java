package org.exportable.input;

import java.util.Optional;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** A part of a transaction that some cells of a row say alone, whatever the others do. */
enum RowPart {
    DATE("date", (from, to) -> to.date(from.date())),
    MOVEMENT("movement", (from, to) -> to.movement(from.movement())),
    FROM("from", (from, to) -> to.from(from.from())),
    TO("to", (from, to) -> to.to(from.to())),
    ITEM("item", (from, to) -> to.item(from.item())),
    QUANTITY("quantity", (from, to) -> to.quantity(from.quantity())),
    EXPORTER("exporter", (from, to) -> to.exporter(from.exporter())),
    CONSIGNEE("consignee", (from, to) -> to.consignee(from.consignee())),
    END_USER("endUser", (from, to) -> to.endUser(from.endUser())),
    END_USE("endUse", (from, to) -> to.endUse(from.endUse())),
    ATTESTATIONS("attestations", (from, to) -> to.attestations(from.attestations()));

    private final String name;
    private final Copy copy;

    RowPart(String name, Copy copy) {
        this.name = name;
        this.copy = copy;
    }

    /** The part that a path begins with; none for the id, which is each row's own. */
    static Optional<RowPart> of(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        for (RowPart each : values()) {
            if (each.name.equals(first)) {
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
