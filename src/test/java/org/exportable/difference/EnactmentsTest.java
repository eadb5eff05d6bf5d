package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnactmentsTest {

    private static List<Enactment> between(String before, String after) {
        return between(TestLaw.regime(before), TestLaw.regime(after));
    }

    private static List<Enactment> between(Regime before, Regime after) {
        return TestLaw.EXPORTABLE.between(before, after).enactments();
    }

    private static Enactment of(String id, List<Enactment> enactments) {
        return enactments.stream()
                .filter(each -> each.instrument().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Enactment> enactments) {
        return enactments.stream().map(each -> each.instrument().id()).toList();
    }

    @Test
    void new_versions_are_cited_with_the_paragraphs_of_their_rules() {
        Enactment rule = of("acs-2023", between("2023-11-16", "2023-11-17"));
        assertTrue(rule.brings().contains("15 CFR 742.6(a)(6)(iii)"), rule::toString);
        assertEquals(List.of(), rule.brought());
    }

    @Test
    void versions_that_are_gone_are_cited_with_what_had_enacted_them() {
        Enactment rule = of("macau-2023", between("2023-11-16", "2023-11-17"));
        assertTrue(rule.brought().contains("15 CFR 742.6(a)(6)(i)"), rule::toString);
        assertEquals(List.of(), rule.brings());
    }

    @Test
    void what_ends_a_provision_without_a_new_version_is_cited() {
        assertEquals(
                List.of("requirement/742.6-a-6-i"),
                of("acs-2023", between("2023-11-16", "2023-11-17")).ends());
    }

    @Test
    void what_moves_a_country_between_country_groups_is_cited() {
        List<String> moves = List.of("Nicaragua leaves B", "Nicaragua joins D:1", "Nicaragua joins D:5");
        assertEquals(
                moves, of("nicaragua-2024", between("2024-03-14", "2024-03-15")).moves());
        assertEquals(
                moves,
                of("nicaragua-2024", between("2024-03-20-nicaragua-2024", "2024-03-20"))
                        .moves());
    }

    @Test
    void what_only_brings_a_notice_is_cited_beside_what_brings_a_requirement() {
        assertEquals(
                List.of("h20-spared-report-2025", "nvidia-h20-letter-2025"), ids(between("2025-04-08", "2025-04-09")));
    }

    @Test
    void days_of_one_law_have_nothing_to_cite() {
        assertEquals(List.of(), between("2025-07-20", "2025-07-21"));
    }

    @Test
    void an_instrument_whose_entry_was_edited_is_cited_with_the_edit(@TempDir Path folder) throws IOException {
        copy(Path.of("rules"), folder);
        Path entries = folder.resolve("instruments.yaml");
        Files.writeString(entries, Files.readString(entries).replace("87 FR 62186", "87 FR 1"));
        List<Enactment> enactments =
                TestLaw.EXPORTABLE.between(Path.of("rules"), folder, null).enactments();
        assertEquals(List.of("chips-2022"), ids(enactments));
        assertEquals(
                List.of("citation: 87 FR 1 instead of 87 FR 62186"),
                enactments.get(0).changed());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
