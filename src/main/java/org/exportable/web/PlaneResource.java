package org.exportable.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.determination.Sweep;
import org.exportable.fact.ItemFigures;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.input.Inquiry;
import org.exportable.law.Regime;
import org.exportable.report.JsonSweep;

/** How a transaction stands for all values of two figures, and where the catalogue's chips are among them. */
record PlaneResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.PLANE);
        return Answer.json(desk.inTurn(() -> plane(inquiry)));
    }

    private Map<String, Object> plane(Inquiry inquiry) {
        Regime regime = desk.regime(inquiry);
        Transaction transaction = desk.dated(inquiry);
        Exportable.Under law = desk.exportable().under(regime);
        Sweep sweep;
        try {
            sweep = law.sweep(transaction, inquiry.x(), inquiry.y());
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("", e.getMessage());
        }
        Map<String, Object> entries = JsonSweep.entries(transaction, regime, sweep);
        entries.put("chips", chips(sweep, transaction, law));
        return entries;
    }

    /** Those of the same category whose figures are known and in range, each by its own facts. */
    private List<Map<String, Object>> chips(Sweep sweep, Transaction transaction, Exportable.Under law) {
        return desk.catalogue().all().stream()
                .filter(chip -> chip.item().category() == transaction.item().category())
                .flatMap(chip -> chip(chip, sweep, transaction, law).stream())
                .toList();
    }

    private static Optional<Map<String, Object>> chip(
            CatalogueEntry chip, Sweep sweep, Transaction transaction, Exportable.Under law) {
        Optional<BigDecimal> x = ItemFigures.of(chip.item(), sweep.fact());
        Optional<BigDecimal> y = ItemFigures.of(chip.item(), sweep.across());
        if (x.isEmpty() || y.isEmpty() || sweep.at(x.get(), y.get()).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", chip.id());
        entries.put("name", chip.item().name());
        entries.put("x", x.get());
        entries.put("y", y.get());
        entries.put("estimated", isEstimated(chip, sweep));
        entries.put(
                "outcome",
                law.standing(TransactionBuilder.from(transaction).withItem(chip.item()))
                        .outcome());
        return Optional.of(entries);
    }

    private static boolean isEstimated(CatalogueEntry chip, Sweep sweep) {
        return Stream.of(sweep.fact(), sweep.across())
                .map(fact -> fact.replaceFirst("^item\\.", ""))
                .anyMatch(chip.item().estimated()::contains);
    }
}
