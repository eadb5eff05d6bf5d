package org.exportable.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exportable.Exportable;
import org.exportable.catalogue.Nearest;
import org.exportable.law.Instrument;
import org.exportable.law.Provision;
import org.exportable.law.Version;
import org.exportable.report.RuleDifference;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Shows a provision with its history. */
@CommandLine.Command(
        name = "show",
        description = "Shows a provision: its versions, what enacted each, and what each changed.",
        footerHeading = "%nExamples:%n",
        footer = {"  exportable law show classification/3A090.a", "  exportable law show 742.6-a-6-iii"})
final class LawShowCommand extends Command {

    @Parameters(paramLabel = "PROVISION", description = "Its folder under rules/; the part after the slash is enough.")
    private String name;

    LawShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Exportable exportable = Exportable.standard();
        Provision provision = find(exportable.rulebook().provisions());
        out().println(provision.id());
        Version before = null;
        for (Version version : provision.versions()) {
            out().println();
            head(version);
            out().println();
            text(before, version, exportable::textOf);
            before = version;
        }
        return ExitStatus.DONE;
    }

    private Provision find(Map<String, Provision> provisions) {
        List<Provision> found = provisions.values().stream()
                .filter(each -> each.id().equals(name) || shortName(each.id()).equals(name))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new CommandException(
                    "exportable: `%s` is not a provision; did you mean `%s`?".formatted(name, nearest(provisions)));
        }
        throw new CommandException("exportable: `%s` is more than one provision: %s"
                .formatted(
                        name,
                        String.join(", ", found.stream().map(Provision::id).toList())));
    }

    private String nearest(Map<String, Provision> provisions) {
        return name.indexOf('/') < 0
                ? Nearest.to(
                        name,
                        provisions.keySet().stream()
                                .map(LawShowCommand::shortName)
                                .toList())
                : Nearest.to(name, provisions.keySet());
    }

    private static String shortName(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private void head(Version version) {
        Instrument instrument = version.instrument();
        out().println("Version of %s, enacted by %s".formatted(version.from(), instrument.id()));
        out().println("  %s (%s, published %s)"
                .formatted(instrument.title(), instrument.citation(), instrument.published()));
        if (!version.complianceFrom().equals(version.from())) {
            out().println("  to be complied with from " + version.complianceFrom());
        }
        if (version.until() != null) {
            out().println("  counts until " + version.until());
        }
        if (instrument.until() != null) {
            out().println("  its instrument counts until " + instrument.until());
        }
        out().println("  in the view%s %s"
                .formatted(
                        version.views().size() == 1 ? "" : "s",
                        String.join(
                                " and ",
                                version.views().stream().map(Enum::name).toList())));
    }

    /** The first version whole, each later one as the change from the one before. */
    private void text(Version before, Version version, Function<Version, String> source) {
        String text = source.apply(version);
        if (before == null) {
            text.lines().forEach(out()::println);
            return;
        }
        RuleDifference.lines(before.file(), version.file(), source.apply(before), text)
                .forEach(out()::println);
    }
}
