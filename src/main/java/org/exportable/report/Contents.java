package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;
import org.exportable.law.Rulebook;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** What a report says, in its order. */
final class Contents {

    private final Citations citations;
    private final Places places;

    Contents(Rulebook rulebook, Countries countries) {
        this.citations = new Citations(rulebook);
        this.places = new Places(countries);
    }

    List<Block> of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        List<Block> blocks = body(transaction, determination);
        nearest.ifPresent(changes -> NearestSections.of(changes, blocks));
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return blocks;
    }

    private List<Block> body(Transaction transaction, Determination determination) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("%s (%s)"
                .formatted(determination.outcome().words().toUpperCase(Locale.ROOT), determination.outcome())));
        section("Question", List.of(new Paragraph(new Question(places).of(transaction, determination))), blocks);
        section("Answer", List.of(new Paragraph(Summary.of(determination))), blocks);
        section("What decides it", UnknownFacts.of(determination), blocks);
        section("License requirements", requirements(determination), blocks);
        ExceptionSections.of(determination, blocks);
        section("How an application would be reviewed", ReviewSection.of(determination.reviewPolicy()), blocks);
        section("Reasons", new Reasoning(citations, places, determination.date()).of(determination.reasons()), blocks);
        section("Looked at and not met", new NotMet(places).of(determination.rejected()), blocks);
        section("Notices", points(determination.notices()), blocks);
        section("Assumptions", points(determination.assumptions()), blocks);
        section("Validity", validity(determination), blocks);
        return blocks;
    }

    static void section(String heading, List<Block> content, List<Block> blocks) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(heading));
            blocks.addAll(content);
        }
    }

    private List<Block> requirements(Determination determination) {
        List<Block> points = new ArrayList<>();
        determination
                .requirements()
                .forEach(each -> points.add(
                        new Point("-", each.because(), List.of(citations.of(each.provision(), each.instrument())))));
        return points;
    }

    static List<Block> points(List<String> sentences) {
        return sentences.stream()
                .<Block>map(each -> new Point("-", each, List.of()))
                .toList();
    }

    private static List<Block> validity(Determination determination) {
        List<Block> lines = new ArrayList<>();
        if (determination.outcome() != Outcome.OUT_OF_COVERAGE || determination.validFrom() != null) {
            lines.add(new Paragraph(days(determination)));
        }
        lines.add(new Paragraph("Rulebook %s, SHA-256 %s."
                .formatted(
                        determination.rulebook().version(),
                        determination.rulebook().sha256())));
        return lines;
    }

    static String days(Determination determination) {
        String from = determination.validFrom() == null ? "" : "from %s ".formatted(determination.validFrom());
        return determination.validUntil() == null
                ? "The answer holds %son; no change enacted so far ends it.".formatted(from)
                : "The answer holds %sto %s.".formatted(from, determination.validUntil());
    }
}
