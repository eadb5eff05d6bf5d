package org.exportable.vocabulary;

import java.util.Set;
import org.exportable.fact.EndUse;
import org.exportable.fact.Movement;

/**
 * The movement of the item as the rules see it.
 *
 * @param movement export, reexport or transfer in-country
 * @param from where it leaves
 * @param endUse what the item will be used for
 * @param aggregateTotalProcessingPerformance TPP of the units of this shipment together
 * @param calendarYearTotalProcessingPerformance TPP of this shipment and of all earlier ones to the ultimate consignee in
 *     the calendar year (15 CFR 740.29)
 */
public record Shipment(
        Movement movement,
        Place from,
        Set<EndUse> endUse,
        double aggregateTotalProcessingPerformance,
        double calendarYearTotalProcessingPerformance) {}
