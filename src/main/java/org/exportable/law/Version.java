package org.exportable.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One dated version of a provision: one file under {@code rules/}.
 *
 * @param provision folder, such as requirement/742.6-a-6-iii
 * @param from first day in force; the file's name
 * @param instrument what enacted it
 * @param complianceFrom first day on which a requirement binds; not before {@code from}
 * @param until last day on which it counts; null where open
 * @param views the views in which it counts
 * @param rules its rules; none where the version only ends the one before
 * @param modelClass name of the class that it is compiled to
 */
@RecordBuilder
public record Version(
        String provision,
        LocalDate from,
        Instrument instrument,
        LocalDate complianceFrom,
        LocalDate until,
        Set<View> views,
        List<Rule> rules,
        String modelClass) {

    public Version {
        views = Collections.unmodifiableSet(EnumSet.copyOf(views));
        rules = List.copyOf(rules);
    }

    /** The same with other rules. */
    public Version with(List<Rule> otherRules) {
        return new Version(provision, from, instrument, complianceFrom, until, views, otherRules, modelClass);
    }

    /** The same, compiled to another class. */
    public Version compiledTo(String otherModelClass) {
        return new Version(provision, from, instrument, complianceFrom, until, views, rules, otherModelClass);
    }

    /** The same with the numbers that hypotheses about it put in; itself where none is about it. */
    Version assuming(Collection<Hypothesis> hypotheses) {
        List<Hypothesis> own =
                hypotheses.stream().filter(each -> each.version().equals(id())).toList();
        return own.isEmpty()
                ? this
                : with(rules.stream().map(rule -> rule.assuming(own)).toList());
    }

    /** Where the rulebook has it, such as requirement/742.6-a-6-iii/2023-11-17. */
    public String id() {
        return provision + "/" + from;
    }

    /** The file of this version, relative to the rules folder. */
    public String file() {
        return id() + ".drl";
    }

    /** The last day on which it can count, by itself or its instrument; null where open. */
    public LocalDate lastDay() {
        LocalDate ofInstrument = instrument.until();
        return until == null || ofInstrument != null && ofInstrument.isBefore(until) ? ofInstrument : until;
    }

    /** When its rules are asked. */
    public Stage stage() {
        return Stage.of(provision.substring(0, provision.indexOf('/'))).orElseThrow();
    }

    /** Whether it stands on the day but need not yet be complied with. */
    public boolean isPendingOn(LocalDate day) {
        return day.isBefore(complianceFrom);
    }
}
