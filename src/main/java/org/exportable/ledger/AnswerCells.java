package org.exportable.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.determination.ReviewPolicy;
import org.exportable.fact.Transaction;
import org.exportable.report.AesFields;

/** Puts indications into cells, and remembers how they were put. Not thread-safe. */
final class AnswerCells {

    /** The headings. */
    static final List<String> HEADINGS = List.of(
            "outcome",
            "classification",
            "reviewPolicy",
            "exceptions",
            "aesLicenseCode",
            "aesEccn",
            "reason",
            "provision",
            "decidingFacts",
            "notices");

    private static final int REMEMBERED = 20_000;

    private final AesFields aes;
    private final char separator;
    private final Map<Indication, Known> indications = new IdentityHashMap<>();

    AnswerCells(AesFields aes, char separator) {
        this.aes = aes;
        this.separator = separator;
    }

    /** The cells that follow those of the transaction. */
    AnsweredCells of(Transaction transaction, Indication indication) {
        if (indications.size() > REMEMBERED) {
            indications.clear();
        }
        Known known = indications.computeIfAbsent(
                indication, each -> new Known(AesFields.Authorization.of(each), new ArrayList<>(1)));
        AesFields.Filing filing = aes.filing(transaction, known.authorization);
        for (AnsweredCells each : known.variants) {
            if (each.filing().equals(filing)) {
                return each;
            }
        }
        AnsweredCells cells = new AnsweredCells(indication, filing, text(indication, filing));
        known.variants.add(cells);
        return cells;
    }

    private byte[] text(Indication indication, AesFields.Filing filing) {
        CsvText text = new CsvText(separator);
        text.row(List.of(
                indication.outcome().name(),
                String.join("; ", indication.classification()),
                policy(indication),
                exceptions(indication.exceptions()),
                filing.licenseCode(),
                filing.eccn(),
                indication.reason(),
                indication.provision(),
                String.join("; ", indication.decidingFacts()),
                String.join(" ", indication.notices())));
        return text.take();
    }

    private static String policy(Indication indication) {
        ReviewPolicy policy = indication.reviewPolicy();
        return policy == null || policy.policy() == null ? "" : policy.policy().name();
    }

    /** Those that are available, and with a question mark those that turn on what is unknown. */
    private static String exceptions(List<ExceptionFinding> exceptions) {
        return exceptions.stream()
                .filter(each -> !Boolean.FALSE.equals(each.available()))
                .map(each -> each.symbol() + (each.available() == null ? "?" : ""))
                .collect(Collectors.joining("; "));
    }

    /**
     * An indication in cells.
     *
     * @param text the cells as they are written, the end of the line included; not to be changed
     */
    record AnsweredCells(Indication indication, AesFields.Filing filing, byte[] text) {}

    /** What is known of an indication, and how it was put into cells for each filing. */
    private record Known(AesFields.Authorization authorization, List<AnsweredCells> variants) {}
}
