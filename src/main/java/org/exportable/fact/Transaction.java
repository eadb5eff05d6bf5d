package org.exportable.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One shipment about which one asks. Apart from item and destination every component may be null: what is absent is
 * unknown, never "no".
 *
 * @param id free text, echoed back
 * @param date the day the goods leave; decides which law applies
 * @param movement how they move; EXPORT where null
 * @param from where they leave; the United States where null
 * @param to where they go
 * @param item what they are
 * @param quantity units, more than 0; 1 where null
 * @param exporter who sends them
 * @param consignee who receives them
 * @param endUser who uses them; the consignee where null
 * @param intermediaries further parties
 * @param endUse what they will be used for; empty where unknown
 * @param attestations what a person attests to
 */
@RecordBuilder
public record Transaction(
        String id,
        LocalDate date,
        Movement movement,
        Country from,
        Country to,
        Item item,
        BigDecimal quantity,
        Party exporter,
        Party consignee,
        Party endUser,
        List<Party> intermediaries,
        Set<EndUse> endUse,
        Attestations attestations) {

    /**
     * @throws NullPointerException if item or destination is null
     * @throws IllegalArgumentException if the quantity is not more than 0
     */
    public Transaction {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(to, "to");
        movement = movement == null ? Movement.EXPORT : movement;
        from = from == null ? Country.UNITED_STATES : from;
        quantity = quantity == null ? BigDecimal.ONE : quantity;
        exporter = exporter == null ? Party.unknown() : exporter;
        consignee = consignee == null ? Party.unknown() : consignee;
        intermediaries = intermediaries == null ? List.of() : List.copyOf(intermediaries);
        endUse = endUse == null ? Set.of() : Set.copyOf(endUse);
        attestations = attestations == null ? Attestations.none() : attestations;
        Figures.requireNotNegative("quantity", quantity);
        if (quantity.signum() == 0) {
            throw new IllegalArgumentException("`quantity` is more than 0.");
        }
    }

    /** The same, leaving on this day if nothing is said of when it leaves. */
    public Transaction datedOr(LocalDate day) {
        return date == null ? TransactionBuilder.builder(this).date(day).build() : this;
    }

    /** Who uses the item: the end user, or the consignee where no end user is given. */
    public Party ultimateUser() {
        return endUser == null ? consignee : endUser;
    }
}
