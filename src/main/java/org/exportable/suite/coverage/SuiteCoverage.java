package org.exportable.suite.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What cases touch of a rulebook.
 *
 * @param cases how many cases there were
 * @param rules all rules, by version
 * @param dates the days of all instruments, in their order
 */
public record SuiteCoverage(int cases, List<RuleCoverage> rules, List<DateCoverage> dates) {

    public SuiteCoverage {
        rules = List.copyOf(rules);
        dates = List.copyOf(dates);
    }

    /** How many days cases can touch. */
    public int days() {
        return dates.stream().mapToInt(DateCoverage::days).sum();
    }

    /** How many of them cases touch. */
    public int touchedDays() {
        return days() - dates.stream().mapToInt(each -> each.untouched().size()).sum();
    }

    /** The rules by the file that they stand in, such as classification/3A090.a/2022-10-21.drl. */
    public Map<String, List<RuleCoverage>> byFile() {
        return by(rule -> rule.version().file());
    }

    /** The rules by the top folder that they stand in, such as classification. */
    public Map<String, List<RuleCoverage>> byFolder() {
        return by(
                rule -> rule.version().file().substring(0, rule.version().file().indexOf('/')));
    }

    private Map<String, List<RuleCoverage>> by(Function<RuleCoverage, String> place) {
        return rules.stream().collect(Collectors.groupingBy(place, LinkedHashMap::new, Collectors.toList()));
    }
}
