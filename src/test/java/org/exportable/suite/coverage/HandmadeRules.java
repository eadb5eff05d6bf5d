package org.exportable.suite.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exportable.TestLaw;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.LoadedRulebook;

/** A rulebook of a few rules, of two instruments: one from the first day on, one of 2024 with an end. */
public final class HandmadeRules {

    private static final String INSTRUMENTS = """
            always:
              title: What always holds
              citation: 1 FR 1
              kind: FINAL_RULE
              published: 2022-08-26
              effective: [2022-08-26]
              views: [PUBLISHED, ENFORCED]
              source: a book
              certainty: TEXT

            letter-2024:
              title: A letter of 2024
              citation: 1 FR 2
              kind: LETTER
              published: 2024-01-01
              effective: [2024-01-01]
              complianceFrom: 2024-02-01
              until: 2024-12-31
              views: [ENFORCED]
              source: a letter
              certainty: TEXT

            draft:
              title: A draft
              citation: 1 FR 3
              kind: PROPOSED
              published: 2024-03-01
              effective: [2024-03-01]
              views: [PUBLISHED, ENFORCED]
              source: a draft
              certainty: TEXT
            """;

    private final Path folder;

    /** @param folder an empty one, to write them to */
    public HandmadeRules(Path folder) {
        this.folder = folder;
        write("instruments.yaml", INSTRUMENTS);
    }

    /** Adds a rule of what always holds, in a file of its own; it is called as its provision is. */
    public HandmadeRules add(String provision, String when, String conclusion) {
        return add(provision, "2022-08-26", "always", when, conclusion);
    }

    /** Adds a rule of an instrument. */
    public HandmadeRules add(String provision, String from, String instrument, String when, String conclusion) {
        String[] path = provision.split("/");
        write("%s/%s.drl".formatted(provision, from), """
                package law.%s.p%s.v%s;

                import org.exportable.fact.*;
                import org.exportable.vocabulary.*;

                // What it says.
                rule "%s"
                    @Instrument("%s")
                    @Provision("1 CFR 1")
                    @Because("It is so.")
                when
                    %s
                then
                    insert(new %s);
                end
                """.formatted(
                        path[0], path[1], from.replace('-', '_'), path[1], instrument, when, conclusion));
        return this;
    }

    /** Measures what cases touch of them. */
    public CoverageMeter meter() {
        LoadedRulebook read = LoadedRulebook.reading(folder);
        return new CoverageMeter(
                new Laws(read.rulebook(), TestLaw.COUNTRIES, TestLaw.MEMBERSHIPS, read.classes()), read.texts());
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
