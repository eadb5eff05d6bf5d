package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.Outcome;
import org.exportable.fact.Transaction;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.GridRow;
import org.exportable.report.Block.Heading;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;
import org.exportable.report.Block.Table;
import org.exportable.vocabulary.Status;

/** What a memo says, in its order: what a reviewer needs to follow the answer and to sign it, on one or two pages. */
final class MemoContents {

    private final MemoSources sources;
    private final Places places;
    private final Citations citations;

    MemoContents(MemoSources sources) {
        this.sources = sources;
        this.places = new Places(sources.countries());
        this.citations = new Citations(sources.rulebook());
    }

    /** Such as "Memo: license required, 1000 units of HGX H20 96GB to China on 2025-05-01". */
    String title(Transaction transaction, Determination determination) {
        return "Memo: %s, %s to %s on %s"
                .formatted(
                        determination.outcome().words(),
                        Question.goods(transaction),
                        places.name(transaction.to()),
                        determination.date());
    }

    List<Block> of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        Reasoning reasoning = new Reasoning(citations, places, determination.date());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline("%s (%s)"
                .formatted(determination.outcome().words().toUpperCase(Locale.ROOT), determination.outcome())));
        section("Question", List.of(new Paragraph(new Question(places).of(transaction, determination))), blocks);
        section("Answer", List.of(new Paragraph(Summary.of(determination))), blocks);
        section("Reasons", reasoning.brief(determination.reasons()), blocks);
        section("Looked at and not met", notMet(determination), blocks);
        available(determination, blocks);
        section("License exceptions that could be available", PossibleExceptions.of(determination), blocks);
        section("How an application would be reviewed", review(determination), blocks);
        section("Facts used", facts(transaction, determination, reasoning), blocks);
        section("Facts missing", UnknownFacts.missing(determination), blocks);
        section("Assumptions", Contents.points(determination.assumptions()), blocks);
        section("Notices", Contents.points(determination.notices()), blocks);
        nearest.ifPresent(changes -> NearestSections.of(changes, blocks));
        section("Validity, filing and sources", references(transaction, determination), blocks);
        section("Signatures", List.of(signatures()), blocks);
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return blocks;
    }

    private static void section(String heading, List<Block> content, List<Block> blocks) {
        Contents.section(heading, content, blocks);
    }

    private List<Block> notMet(Determination determination) {
        List<Block> points = new ArrayList<>(new NotMet(places).of(determination.rejected()));
        String closed = ExceptionSections.closed(determination);
        if (!closed.isEmpty()) {
            points.add(new Point(
                    "-",
                    "License exceptions not available, and the paragraph not met: %s.".formatted(closed),
                    List.of()));
        }
        return points;
    }

    private static void available(Determination determination, List<Block> blocks) {
        for (ExceptionFinding each : determination.exceptions()) {
            if (Boolean.TRUE.equals(each.available())) {
                blocks.add(new Heading(
                        "License Exception %s (%s): conditions".formatted(each.symbol(), each.provision())));
                blocks.addAll(Conditions.checks(each.conditions()));
            }
        }
    }

    private static List<Block> review(Determination determination) {
        return ReviewSection.of(determination.reviewPolicy(), MemoContents::ofMoreFavorable);
    }

    /** All conditions have to be met: where one is not, the others are of no interest. */
    private static List<Block> ofMoreFavorable(List<ConditionStatus> conditions) {
        List<ConditionStatus> unmet = conditions.stream()
                .filter(condition -> condition.status() == Status.UNMET)
                .toList();
        if (unmet.isEmpty()) {
            return List.copyOf(Conditions.checks(conditions));
        }
        List<Block> blocks = new ArrayList<>(Conditions.checks(unmet));
        int others = conditions.size() - unmet.size();
        if (others > 0) {
            blocks.add(new Paragraph("The other %d matter no more.".formatted(others)));
        }
        return blocks;
    }

    private List<Block> facts(Transaction transaction, Determination determination, Reasoning reasoning) {
        return new FactsUsed(transaction, sources.entry(transaction.item()).orElse(null), reasoning).of(determination);
    }

    private List<Block> references(Transaction transaction, Determination determination) {
        List<String> lines = new ArrayList<>();
        if (transaction.id() != null) {
            lines.add("Transaction: %s.".formatted(transaction.id()));
        }
        if (determination.outcome() != Outcome.OUT_OF_COVERAGE || determination.validFrom() != null) {
            lines.add(Contents.days(determination));
        }
        lines.addAll(filing(transaction, determination));
        sources.entry(transaction.item())
                .ifPresent(entry -> lines.add("Figures of %s: %s.".formatted(entry.id(), entry.source())));
        lines.add("Rules: %s, SHA-256 %s."
                .formatted(
                        determination.rulebook().version(),
                        determination.rulebook().sha256()));
        lines.add("Tables of chips and countries: SHA-256 %s.".formatted(sources.dataSha256()));
        return Contents.points(lines);
    }

    private List<String> filing(Transaction transaction, Determination determination) {
        AesFields aes = new AesFields(sources.aesCodes(), sources.countries());
        AesFields.Filing filing = aes.filing(transaction, Indication.of(determination));
        if (filing.eccn().isEmpty()) {
            return List.of();
        }
        String code = filing.licenseCode();
        return List.of("Electronic export information: AES license code %s; ECCN %s."
                .formatted(code.isEmpty() ? "not settled" : code, filing.eccn()));
    }

    private static Table signatures() {
        List<String> empty = List.of("", "", "");
        return new Table(
                "",
                List.of("Name", "Signature", "Date"),
                Stream.of("Prepared by", "Reviewed by", "Decided by")
                        .map(each -> new GridRow(each, empty))
                        .toList());
    }
}
