package org.exportable.engine.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.law.Flaw;
import org.exportable.law.RulebookException;

/** A folder of rules with one good file, to be spoilt. */
final class RuleFiles {

    static final String PATH = "classification/3A090.a/2023-11-17.drl";

    static final String GOOD = """
            package law.classification.p3A090_a.v2023_11_17;

            import org.exportable.fact.*;
            import org.exportable.vocabulary.*;

            // Total processing performance of 4800 or more.
            rule "3A090.a.1"
                @Instrument("acs-2023")
                @Provision("ECCN 3A090.a.1")
                @Because("The circuit reaches 4800.")
            when
                Commodity( totalProcessingPerformance >= 4800 )
            then
                insert(new MeetsParameters("3A090.a"));
            end
            """;

    static final String INSTRUMENTS = """
            acs-2023:
              title: A rule
              kind: INTERIM_FINAL_RULE
              published: 2023-10-25
              effective: [2023-11-17, 2024-04-04]
              certainty: TEXT
            press:
              title: A press report
              kind: ANNOUNCEMENT
              published: 2023-10-25
              effective: [2023-11-17]
              certainty: SECONDARY
            """;

    private final Path folder;

    RuleFiles(Path folder) {
        this.folder = folder;
        write("instruments.yaml", INSTRUMENTS);
    }

    RuleFiles write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    CompiledRulebook compile() {
        return RulebookCompiler.compile(folder, "test");
    }

    /** What is wrong with the folder, a line each. */
    String flaws() {
        try {
            compile();
            return "";
        } catch (RulebookException e) {
            return flaws(e.flaws());
        }
    }

    private static String flaws(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n"));
    }

    /** The good file at another place of the folder. */
    static String moved(String path) {
        String[] parts = path.replace(".drl", "").split("/");
        return GOOD.replace(
                "law.classification.p3A090_a.v2023_11_17",
                "law.%s.p%s.v%s".formatted(word(parts[0]), word(parts[1]), word(parts[2])));
    }

    private static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "_");
    }
}
