package org.exportable.determination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exportable.law.View;
import org.exportable.vocabulary.Policy;

/**
 * What the rules indicate about each of some items at each of some destinations, on one day.
 *
 * @param date the day whose law is applied
 * @param view the view of the law
 * @param regime the choice of law as it is written on the command line, such as 2025-05-01-ai-diffusion
 * @param items ids of the items, or names where they have no id
 * @param destinations ISO 3166-1 alpha-2 codes
 * @param rows for each item a cell a destination, in their order
 * @param countryGroups the Country Groups of the day, such as D:5, with the codes of their countries
 */
public record Matrix(
        LocalDate date,
        View view,
        String regime,
        List<String> items,
        List<String> destinations,
        List<List<Cell>> rows,
        Map<String, Set<String>> countryGroups) {

    public Matrix {
        items = List.copyOf(items);
        destinations = List.copyOf(destinations);
        rows = rows.stream().map(List::copyOf).toList();
        Map<String, Set<String>> groups = new TreeMap<>();
        countryGroups.forEach((name, members) -> groups.put(name, Set.copyOf(members)));
        countryGroups = Collections.unmodifiableMap(groups);
    }

    /** The cell of an item and a destination, each by its place in its list. */
    public Cell cell(int item, int destination) {
        return rows.get(item).get(destination);
    }

    /**
     * What is indicated for one item at one destination.
     *
     * @param outcome the outcome
     * @param policy how an application would be reviewed; null where no license is required or it turns on unknown facts
     * @param policyOpen whether it turns on unknown facts how, or whether, an application would be reviewed
     * @param classification paragraphs that the item meets
     * @param requirements provisions that require a license whatever is unknown
     */
    public record Cell(
            Outcome outcome,
            Policy policy,
            boolean policyOpen,
            List<String> classification,
            List<String> requirements) {

        public Cell {
            classification = List.copyOf(classification);
            requirements = List.copyOf(requirements);
        }
    }
}
