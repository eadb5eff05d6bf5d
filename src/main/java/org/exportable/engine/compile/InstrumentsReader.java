package org.exportable.engine.compile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.law.Flaw;
import org.exportable.law.Instrument;
import org.exportable.law.RulebookException;
import org.exportable.law.View;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code instruments.yaml}. */
final class InstrumentsReader {

    static final String FILE = "instruments.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private InstrumentsReader() {}

    /**
     * Reads the instruments.
     *
     * @throws RulebookException if the file is not what it should be, with its line
     */
    static Map<String, Instrument> read(String yaml) {
        Map<String, Entry> entries = parse(yaml);
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        entries.forEach((id, entry) -> instruments.put(id, entry.instrument(id)));
        return instruments;
    }

    private static Map<String, Entry> parse(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<LinkedHashMap<String, Entry>>() {});
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RulebookException(List.of(new Flaw(FILE, Math.max(0, line), e.getOriginalMessage())));
        }
    }

    /** An instrument as the file has it: what is absent is null. */
    private record Entry(
            String title,
            String citation,
            Instrument.Kind kind,
            LocalDate published,
            List<LocalDate> effective,
            LocalDate complianceFrom,
            LocalDate until,
            Set<View> views,
            List<String> repeals,
            List<String> suspends,
            String source,
            Instrument.Certainty certainty) {

        Instrument instrument(String id) {
            refuse(
                    id,
                    title == null || kind == null || certainty == null,
                    "`title`, `kind` and `certainty` must be given");
            refuse(id, effective == null || effective.isEmpty(), "`effective` must list at least one day");
            refuse(
                    id,
                    effective != null
                            && !effective.equals(effective.stream().sorted().toList()),
                    "`effective` must be in order");
            return new Instrument(
                    id,
                    title,
                    citation == null ? "" : citation,
                    kind,
                    published,
                    effective,
                    complianceFrom,
                    until,
                    views == null ? Set.of(View.values()) : views,
                    repeals,
                    suspends,
                    source == null ? "" : source,
                    certainty);
        }

        private static void refuse(String id, boolean wrong, String message) {
            if (wrong) {
                throw new RulebookException(List.of(new Flaw(FILE, 0, "`%s`: %s".formatted(id, message))));
            }
        }
    }
}
