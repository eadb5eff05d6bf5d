package org.exportable.engine.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.law.Instrument;
import org.exportable.law.Provision;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.law.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rulebook as the build leaves it beside the compiled rules, so that no program has to parse rules when it starts.
 *
 * @param version see {@link Rulebook#version}
 * @param sha256 see {@link Rulebook#sha256}
 * @param instruments see {@link Rulebook#instruments}
 * @param versions all versions, in order
 */
public record RulebookIndex(String version, String sha256, List<Instrument> instruments, List<Entry> versions) {

    /** Where the class path has it. */
    public static final String RESOURCE = "/org/exportable/rulebook.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A version that names its instrument. */
    record Entry(
            String provision,
            LocalDate from,
            String instrument,
            LocalDate complianceFrom,
            LocalDate until,
            Set<View> views,
            List<Rule> rules,
            String source,
            String modelClass) {}

    /** Writes a rulebook. */
    static void write(Rulebook rulebook, OutputStream out) {
        List<Entry> entries = rulebook.versions().stream()
                .map(version -> new Entry(
                        version.provision(),
                        version.from(),
                        version.instrument().id(),
                        version.complianceFrom(),
                        version.until(),
                        version.views(),
                        version.rules(),
                        version.source(),
                        version.modelClass()))
                .toList();
        JSON.writeValue(
                out,
                new RulebookIndex(
                        rulebook.version(),
                        rulebook.sha256(),
                        List.copyOf(rulebook.instruments().values()),
                        entries));
    }

    /** The rulebook that the build left on the class path. */
    public static Rulebook fromClassPath() {
        try (InputStream in = RulebookIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There is no rulebook on the class path: " + RESOURCE);
            }
            return JSON.readValue(in, RulebookIndex.class).rulebook();
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    private Rulebook rulebook() {
        Map<String, Instrument> byId =
                instruments.stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        Map<String, Provision> provisions = versions.stream()
                .map(entry -> new Version(
                        entry.provision(),
                        entry.from(),
                        byId.get(entry.instrument()),
                        entry.complianceFrom(),
                        entry.until(),
                        entry.views(),
                        entry.rules(),
                        entry.source(),
                        entry.modelClass()))
                .collect(Collectors.groupingBy(Version::provision))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new Provision(each.getKey(), each.getValue())));
        return new Rulebook(version, sha256, byId, provisions);
    }
}
