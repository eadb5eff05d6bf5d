package org.exportable.input;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The parsers. Their own limits stand back behind ours, which speak to people. */
final class Parsers {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(1000)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private Parsers() {}

    static TokenStreamFactory json() {
        return JsonFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    static TokenStreamFactory yaml() {
        return YAMLFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }
}
