package org.exportable.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.AcceptancesReader;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.law.Finding;
import org.exportable.law.Rulebook;

/** A small rulebook in which nothing is wrong, to be spoilt. */
final class SmallLaw {

    static final String CHIP = "classification/3A090.a/2023-01-01.drl";
    static final String LICENSE = "requirement/742.6/2023-01-01.drl";
    static final String LICENSE_OF_2024 = "requirement/742.6/2024-01-01.drl";
    static final String CONDITION = "exception/740.8/2023-01-01.drl";

    private static final String INSTRUMENTS = """
            first:
              title: The first rule
              citation: 88 FR 100
              kind: FINAL_RULE
              published: 2022-12-01
              effective: [2023-01-01]
              source: Federal Register
              certainty: TEXT
            second:
              title: The second rule
              citation: 88 FR 200
              kind: FINAL_RULE
              published: 2023-12-01
              effective: [2024-01-01]
              source: Federal Register
              certainty: TEXT
            """;

    private final Path folder;

    SmallLaw(Path folder) {
        this.folder = folder;
        write("instruments.yaml", INSTRUMENTS);
        write(
                CHIP,
                file(
                        CHIP,
                        "first",
                        rule(
                                "chip",
                                "Commodity( totalProcessingPerformance >= 4800 )",
                                "Classified(\"3A090.a\", \"a\")")));
        write(
                LICENSE,
                file(
                        LICENSE,
                        "first",
                        rule(
                                "license",
                                "Destination( groups contains \"D:5\" )\n    exists Classified( family == \"a\" )",
                                "LicenseRequired(\"742.6\", \"742.6(a)\")")));
        write(
                LICENSE_OF_2024,
                file(
                        LICENSE_OF_2024,
                        "second",
                        rule(
                                "license",
                                "Destination( groups contains \"D:1\" )\n    exists Classified( family == \"a\" )",
                                "LicenseRequired(\"742.6\", \"742.6(a)\")")));
        write(
                CONDITION,
                file(
                        CONDITION,
                        "first",
                        rule(
                                "order",
                                "Attestation( purchaseOrder == Answer.YES )",
                                "ExceptionCondition(\"NAC\", \"order\", Status.MET)")));
    }

    SmallLaw write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one text in the place of another that must be there. */
    SmallLaw change(String path, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(path));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(from);
            }
            return write(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a rule to a file. */
    SmallLaw add(String path, String rule) {
        try {
            return write(path, Files.readString(folder.resolve(path)) + rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(String path, String instrument, String... rules) {
        String[] parts = path.replace(".drl", "").split("/");
        return "package law.%s.p%s.v%s;\nimport org.exportable.fact.*;\nimport org.exportable.vocabulary.*;\n%s"
                .formatted(word(parts[0]), word(parts[1]), word(parts[2]), String.join("", rules))
                .replace("@Instrument()", "@Instrument(\"%s\")".formatted(instrument));
    }

    static String rule(String name, String when, String conclusion) {
        return """
                rule "%s"
                    @Instrument()
                    @Provision("15 CFR 742.6(a)")
                    @Because("It says so.")
                when
                    %s
                then
                    insert(new %s);
                end
                """.formatted(name, when, conclusion);
    }

    private static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "_");
    }

    List<Finding> findings() {
        Laws laws = new Laws(
                LoadedRulebook.reading(folder).rulebook(),
                TestLaw.COUNTRIES,
                TestLaw.MEMBERSHIPS,
                SmallLaw.class.getClassLoader());
        return RulebookCheck.of(laws, Rulebook.EMPTY, AcceptancesReader.of(folder));
    }
}
