package org.exportable.analysis;

import static org.exportable.determination.NearestChange.Group.TRANSACTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.exportable.analysis.Variable.Step;
import org.exportable.fact.EndUse;
import org.exportable.fact.Movement;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What is known about the movement: from where to where, how much, for what. */
final class ShipmentVariables {

    private final Variables variables;
    private final Transaction transaction;

    ShipmentVariables(Variables variables) {
        this.variables = variables;
        this.transaction = variables.transaction();
    }

    void find() {
        PlaceClasses classes = variables.classes();
        variables.place(
                TRANSACTION,
                "to",
                transaction.to(),
                classes.ofDestination(),
                (before, to) -> TransactionBuilder.from(before).withTo(to));
        variables.place(
                TRANSACTION,
                "from",
                transaction.from(),
                classes.ofOrigin(),
                (before, from) -> TransactionBuilder.from(before).withFrom(from));
        variables.constant(
                TRANSACTION,
                "movement",
                transaction.movement(),
                List.of(Movement.values()),
                (before, movement) -> TransactionBuilder.from(before).withMovement(movement));
        quantity();
        if (!transaction.endUse().isEmpty()) {
            endUse();
        }
    }

    private void quantity() {
        BigDecimal performance =
                TechnicalNotes.totalProcessingPerformance(transaction.item()).orElse(BigDecimal.ZERO);
        variables.count(
                TRANSACTION,
                "quantity",
                transaction.quantity(),
                variables.cuts().ofShipment(performance),
                (before, units) -> TransactionBuilder.from(before).withQuantity(units));
    }

    /** One use more or one less. */
    private void endUse() {
        BiFunction<Transaction, Set<EndUse>, Transaction> with =
                (before, uses) -> TransactionBuilder.from(before).withEndUse(uses);
        List<Step> steps = new ArrayList<>();
        for (EndUse use : EndUse.values()) {
            Set<EndUse> uses = EnumSet.copyOf(transaction.endUse());
            if (uses.remove(use)) {
                uses.addAll(uses.isEmpty() ? Set.of(EndUse.OTHER) : Set.of());
                steps.add(Variables.step("not " + use, uses, with));
            } else if (variables.texts("Shipment.endUse").contains(use.name())) {
                uses.add(use);
                steps.add(Variables.step("also " + use, uses, with));
            }
        }
        variables.choice(TRANSACTION, "endUse", steps);
    }
}
