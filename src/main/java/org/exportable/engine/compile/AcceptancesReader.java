package org.exportable.engine.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exportable.law.Acceptance;
import org.exportable.law.Flaw;
import org.exportable.law.RulebookException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads which findings of a rulebook are intended. */
public final class AcceptancesReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AcceptancesReader() {}

    /** Those of the rulebook that the program comes with. */
    public static List<Acceptance> standard() {
        try (InputStream in = AcceptancesReader.class.getResourceAsStream(RuleSources.FOLDER + Acceptance.FILE)) {
            if (in == null) {
                throw new IllegalStateException("%s is missing from the program".formatted(Acceptance.FILE));
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of a folder of rules; none if it has no such file.
     *
     * @throws RulebookException if the file is not what it should be, with its line
     */
    public static List<Acceptance> of(Path folder) {
        Path file = folder.resolve(Acceptance.FILE);
        try {
            return Files.exists(file) ? read(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }

    static List<Acceptance> read(String yaml) {
        try {
            List<Acceptance> acceptances = YAML.readValue(yaml, new TypeReference<List<Acceptance>>() {});
            acceptances.forEach(AcceptancesReader::check);
            return acceptances;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new RulebookException(List.of(new Flaw(Acceptance.FILE, line, e.getOriginalMessage())));
        }
    }

    private static void check(Acceptance each) {
        if (each.finding() == null
                || each.file() == null
                || each.reason() == null
                || each.reason().isBlank()) {
            throw new RulebookException(List.of(new Flaw(
                    Acceptance.FILE,
                    0,
                    "an entry about %s lacks something; `finding`, `file` and `reason` must be given"
                            .formatted(each.file()))));
        }
    }
}
