package org.exportable.analysis;

import static org.exportable.determination.NearestChange.Group.ITEM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.analysis.Variable.Step;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/** What is known about the item. A figure that is computed from others follows them. */
final class ItemVariables {

    private static final String DENSITY = "Commodity.performanceDensity";

    private final Variables variables;
    private final Item item;
    private final BigDecimal performance;

    ItemVariables(Variables variables) {
        this.variables = variables;
        this.item = variables.transaction().item();
        this.performance = TechnicalNotes.totalProcessingPerformance(item).orElse(null);
    }

    void find() {
        performance();
        flag("dataCenter", item.dataCenter(), ItemBuilder::dataCenter);
        rate("ioBandwidthGBps", item.ioBandwidthGBps(), item.dramBandwidthGBps(), ItemBuilder::ioBandwidthGBps);
        rate("dramBandwidthGBps", item.dramBandwidthGBps(), item.ioBandwidthGBps(), ItemBuilder::dramBandwidthGBps);
        if (item.hbm() != null) {
            new MemoryVariables(variables, item.hbm()).find();
        }
        number("transistorsBillion", item.transistorsBillion(), ItemBuilder::transistorsBillion);
        number("processNodeNm", item.processNodeNm(), ItemBuilder::processNodeNm);
        if (item.applicableDieAreaMm2() == null) {
            flag("nonPlanar", item.nonPlanar(), ItemBuilder::nonPlanar);
        }
        alsoClassified();
        name();
        availability();
    }

    /** The density is a fact of its own only where it does not follow from the area. */
    private void performance() {
        boolean computed = performance != null && item.applicableDieAreaMm2() != null;
        NavigableSet<BigDecimal> cuts = new TreeSet<>(variables.cuts().of("Commodity.totalProcessingPerformance"));
        cuts.addAll(variables.cuts().ofShipment(variables.transaction().quantity()));
        if (computed) {
            variables.cuts().of(DENSITY).forEach(density -> cuts.add(density.multiply(item.applicableDieAreaMm2())));
        }
        variables.number(
                ITEM, "item.totalProcessingPerformance", performance, cuts, Edit.item(ItemVariables::withPerformance));
        if (computed) {
            variables.number(
                    ITEM,
                    "item.applicableDieAreaMm2",
                    item.applicableDieAreaMm2(),
                    variables.cuts().ofArea(DENSITY, performance),
                    Edit.item(ItemVariables::withArea));
        } else {
            number("performanceDensity", item.performanceDensity(), ItemBuilder::performanceDensity);
        }
    }

    static ItemBuilder withPerformance(ItemBuilder item, BigDecimal performance) {
        return item.totalProcessingPerformance(performance)
                .processing(List.of())
                .performanceDensity(item.applicableDieAreaMm2() == null ? item.performanceDensity() : null);
    }

    /** Only non-planar dies have applicable area. */
    static ItemBuilder withArea(ItemBuilder item, BigDecimal area) {
        return item.applicableDieAreaMm2(area)
                .performanceDensity(null)
                .nonPlanar(item.nonPlanar() == null ? null : Boolean.valueOf(area.signum() > 0));
    }

    /** The sum of the two rates has limits too. */
    private void rate(
            String name, BigDecimal value, BigDecimal other, BiFunction<ItemBuilder, BigDecimal, ItemBuilder> set) {
        NavigableSet<BigDecimal> cuts = new TreeSet<>(variables.cuts().of("Commodity." + name));
        variables
                .cuts()
                .of("Commodity.ioAndDramBandwidthGBps")
                .forEach(sum -> cuts.add(other == null ? sum : sum.subtract(other)));
        variables.number(ITEM, "item." + name, value, cuts, Edit.item(set));
    }

    private void alsoClassified() {
        Set<String> codes = new TreeSet<>(variables.texts("Commodity.alsoClassified"));
        codes.addAll(variables.texts("Commodity.alsoClassifiedEntry"));
        List<Step> steps = new ArrayList<>();
        BiFunction<Transaction, String, Transaction> with = Edit.item(ItemBuilder::alsoClassified);
        steps.add(Variables.step("none", "", with));
        codes.forEach(code -> steps.add(Variables.step(code, code, with)));
        if (item.alsoClassified() != null) {
            variables.choice(ITEM, "item.alsoClassified", steps);
        }
    }

    /** Letters name products. */
    private void name() {
        List<Step> steps = new ArrayList<>();
        BiFunction<Transaction, String, Transaction> with =
                Edit.item((item, name) -> item.name(name).catalog(null));
        steps.add(Variables.step("another", "another", with));
        variables.texts("Commodity.names").forEach(name -> steps.add(Variables.step(name, name, with)));
        if (item.name() != null || item.catalog() != null) {
            variables.choice(ITEM, "item.name", steps);
        }
    }

    private void availability() {
        List<LocalDate> begins = new ArrayList<>();
        for (BigDecimal boundary : variables.cuts().of("Commodity.usAvailableSince")) {
            int number = boundary.intValueExact();
            LocalDate day = LocalDate.of(number / 10000, number / 100 % 100, number % 100);
            begins.add(day);
            begins.add(day.plusDays(1));
        }
        variables.day(
                "item.usAvailableSince", item.usAvailableSince(), begins, Edit.item(ItemBuilder::usAvailableSince));
    }

    private void number(String name, BigDecimal value, BiFunction<ItemBuilder, BigDecimal, ItemBuilder> set) {
        variables.number(ITEM, "item." + name, value, variables.cuts().of("Commodity." + name), Edit.item(set));
    }

    private void flag(String name, Boolean value, BiFunction<ItemBuilder, Boolean, ItemBuilder> set) {
        variables.flag(ITEM, "item." + name, value, Edit.item(set));
    }
}
