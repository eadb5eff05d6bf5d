package org.exportable.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exportable.Exportable;
import org.exportable.law.Instrument;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import picocli.CommandLine;

/** Lists the instruments by date. */
@CommandLine.Command(
        name = "timeline",
        description = "Lists what enacted the law, by the day it takes effect, each with what it changed.",
        footerHeading = "%nExamples:%n",
        footer = "  exportable law timeline")
final class LawTimelineCommand extends Command {

    private static final String INDENT = "    ";

    LawTimelineCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Exportable.standard().rulebook();
        rulebook.instruments().values().stream()
                .sorted(Comparator.comparing(Instrument::firstEffective).thenComparing(Instrument::id))
                .forEach(each -> print(each, rulebook));
        return ExitStatus.DONE;
    }

    private void print(Instrument instrument, Rulebook rulebook) {
        out().println("%s  %s (%s)".formatted(instrument.firstEffective(), instrument.title(), instrument.id()));
        out().println(INDENT + "%s, %s, published %s%s".formatted(
                instrument.citation(),
                instrument.kind(),
                instrument.published(),
                instrument.until() == null ? "" : ", counts until " + instrument.until()));
        enacted(instrument, rulebook).forEach((day, provisions) ->
                line(day + " enacts", provisions));
        line("repeals", instrument.repeals());
        line("suspends", instrument.suspends());
        out().println();
    }

    private static SortedMap<LocalDate, List<String>> enacted(Instrument instrument, Rulebook rulebook) {
        return rulebook.versions().stream()
                .filter(version -> version.instrument().equals(instrument))
                .collect(Collectors.groupingBy(
                        Version::from, TreeMap::new, Collectors.mapping(Version::provision, Collectors.toList())));
    }

    private void line(String verb, List<String> provisions) {
        if (!provisions.isEmpty()) {
            print(INDENT, "%s %s".formatted(verb, String.join(", ", provisions)));
        }
    }
}
