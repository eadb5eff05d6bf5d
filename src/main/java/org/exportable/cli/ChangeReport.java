package org.exportable.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.exportable.catalogue.Countries;
import org.exportable.difference.Amendment;
import org.exportable.difference.Between;
import org.exportable.difference.Direction;
import org.exportable.difference.Stretch;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.report.ChangeSection;
import org.exportable.report.DifferenceReport;
import org.exportable.report.EnactmentSection;
import org.exportable.report.JsonDifference;
import org.exportable.suite.Suite;

/** What is found out about the difference of two laws, section by section in the order of the report. Not thread-safe. */
final class ChangeReport {

    private static final int CONTEXT = 3;

    private final Exportable exportable;
    private final Between between;
    private final Regime after;
    private final Surroundings surroundings;
    private final List<Stretch> stretches;
    private final List<ChangeSection> sections = new ArrayList<>();
    private final List<Amendment> texts = new ArrayList<>();
    private final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    private boolean wrong;

    /**
     * The difference itself.
     *
     * @param after the law of what does not say its day; null if there is none
     * @param regions how many regions are listed of each change at most
     */
    ChangeReport(Exportable exportable, Between between, Regime after, Surroundings surroundings, int regions) {
        this.exportable = exportable;
        this.between = between;
        this.after = after;
        this.surroundings = surroundings;
        this.stretches = between.differences(regions);
        stretches.forEach(
                stretch -> stretch.difference().regions().forEach(region -> directions.add(region.direction())));
    }

    /** Adds how the catalogue stands at all destinations. */
    void add(CatalogueOption catalogue) {
        Regime day = after == null ? Regime.on(Rulebook.LAST_KNOWN_DAY) : after;
        sections.addAll(catalogue.sections(between, day, exportable));
    }

    /** Adds what becomes of cases, if there are any. */
    void add(SuiteOption suites) {
        if (suites.isAsked()) {
            Suite suite = suites.read(between, after == null ? null : after.date(), exportable, surroundings);
            wrong |= !suite.unreadable().isEmpty();
            sections.addAll(suites.sections(suite, between, exportable));
        }
    }

    /** Adds what becomes of a ledger, if there is one. */
    void add(LedgerOption ledger) {
        if (ledger.isAsked()) {
            LedgerDifference difference = ledger.read(between, exportable, surroundings);
            wrong |= difference.isWrong();
            directions.addAll(difference.directions());
            sections.add(difference.section());
        }
    }

    /** Adds what enacted the versions that differ, and their texts. */
    void addSources() {
        sections.add(EnactmentSection.of(between.enactments()));
        texts.addAll(between.amendments());
    }

    /** Whether something of the input could not be read. */
    boolean isWrong() {
        return wrong;
    }

    /** The ways in which something changes. */
    Set<Direction> directions() {
        return directions;
    }

    /** As lines of JSON, each ended. */
    String json() {
        return Stream.of(
                        stretches.stream().map(JsonDifference::of),
                        texts.stream().map(JsonDifference::of),
                        sections.stream().map(ChangeSection::json))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    /**
     * For people.
     *
     * @param names how the two laws are called
     */
    String of(List<String> names, Function<Countries, DifferenceReport> layout) {
        return layout.apply(exportable.countries())
                .of(new DifferenceReport.Contents(
                        names,
                        stretches,
                        texts.stream()
                                .map(each -> new DifferenceReport.Text(each, lines(each)))
                                .toList(),
                        sections));
    }

    private static List<String> lines(Amendment amendment) {
        List<String> old = amendment.textBefore().lines().toList();
        List<String> now = amendment.textAfter().lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                name(amendment.fileBefore()), name(amendment.fileAfter()), old, DiffUtils.diff(old, now), CONTEXT);
    }

    private static String name(String file) {
        return file == null ? "/dev/null" : file;
    }
}
