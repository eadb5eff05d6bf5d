package org.exportable.engine.compile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exportable.law.Flaw;
import org.exportable.law.Instrument;
import org.exportable.law.Provision;
import org.exportable.law.Rulebook;
import org.exportable.law.RulebookException;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.law.View;

/** Turns a folder of rules into a rulebook: reads, checks and compiles it. */
public final class RulebookCompiler {

    private RulebookCompiler() {}

    /**
     * Compiles a folder of its own.
     *
     * @param version version of the program, for the rulebook's name
     * @throws RulebookException with every flaw, its file and its line
     */
    public static CompiledRulebook compile(Path folder, String version) {
        return compile(folder, new Rulebook(version, "", Map.of(), Map.of()));
    }

    /**
     * Compiles a folder and lays it over a rulebook: its versions join those that are there, and its instruments too.
     *
     * @throws RulebookException with every flaw, its file and its line
     */
    public static CompiledRulebook compile(Path folder, Rulebook below) {
        RuleFolder sources = RuleFolder.read(folder);
        Map<String, Instrument> instruments = new LinkedHashMap<>(below.instruments());
        if (!sources.instruments().isBlank()) {
            instruments.putAll(InstrumentsReader.read(sources.instruments()));
        }
        List<RuleFile> files = read(sources, instruments, below);
        Map<String, byte[]> classes = RuleCompiler.compile(files);
        List<Version> versions = files.stream()
                .map(file -> version(file, instruments, RuleCompiler.modelClass(file.packageName(), classes)))
                .toList();
        String digest = below.sha256().isEmpty() ? sources.sha256() : below.sha256() + "+" + sources.sha256();
        return new CompiledRulebook(
                new Rulebook(below.version(), digest, instruments, provisions(below, versions)),
                classes,
                sources.rules());
    }

    /**
     * Reads and checks a folder of its own without compiling it: enough to read its rules plainly.
     *
     * @throws RulebookException with every flaw, its file and its line
     */
    static Rulebook read(RuleFolder sources) {
        Map<String, Instrument> instruments =
                sources.instruments().isBlank() ? Map.of() : InstrumentsReader.read(sources.instruments());
        List<Version> versions = read(sources, instruments, Rulebook.EMPTY).stream()
                .map(file -> version(file, instruments, ""))
                .toList();
        return new Rulebook("", sources.sha256(), instruments, provisions(Rulebook.EMPTY, versions));
    }

    private static List<RuleFile> read(RuleFolder sources, Map<String, Instrument> instruments, Rulebook below) {
        List<Flaw> flaws = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        sources.rules().forEach((path, text) -> {
            RuleFileReader reader = new RuleFileReader(path);
            files.add(reader.read(text));
            flaws.addAll(reader.flaws());
        });
        if (files.isEmpty()) {
            flaws.add(new Flaw("rules", 0, "there is no rule"));
        }
        flaws.addAll(new RulebookChecker(instruments, below, files).check(files));
        if (!flaws.isEmpty()) {
            throw new RulebookException(flaws);
        }
        return files;
    }

    private static Version version(RuleFile file, Map<String, Instrument> instruments, String modelClass) {
        Instrument instrument = instruments.get(file.annotation("Instrument").orElseThrow());
        LocalDate from = file.date().orElseThrow();
        return new Version(
                file.provision(),
                from,
                instrument,
                complianceFrom(file, from, instrument),
                file.annotation("Until").map(LocalDate::parse).orElse(null),
                file.annotation("View").map(view -> Set.of(View.valueOf(view))).orElse(instrument.views()),
                file.rules(),
                modelClass);
    }

    /** Only duties can wait for a compliance date; what an item is, and which exceptions it has, stands at once. */
    private static LocalDate complianceFrom(RuleFile file, LocalDate from, Instrument instrument) {
        boolean duty = Stage.of(file.topFolder()).orElseThrow() == Stage.REQUIREMENT;
        LocalDate compliance = file.annotation("ComplianceFrom")
                .map(LocalDate::parse)
                .orElse(duty && instrument.complianceFrom() != null ? instrument.complianceFrom() : from);
        return compliance.isBefore(from) ? from : compliance;
    }

    private static Map<String, Provision> provisions(Rulebook below, List<Version> added) {
        Map<String, List<Version>> byProvision = new TreeMap<>();
        below.versions()
                .forEach(version -> byProvision
                        .computeIfAbsent(version.provision(), id -> new ArrayList<>())
                        .add(version));
        added.forEach(version -> byProvision
                .computeIfAbsent(version.provision(), id -> new ArrayList<>())
                .add(version));
        Map<String, Provision> provisions = new TreeMap<>();
        byProvision.forEach((id, versions) -> provisions.put(
                id,
                new Provision(
                        id,
                        versions.stream()
                                .sorted(Comparator.comparing(Version::from))
                                .toList())));
        return provisions;
    }
}
