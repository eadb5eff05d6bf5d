package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.catalogue.Countries;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Indication;
import org.exportable.fact.Country;
import org.exportable.fact.Movement;
import org.exportable.fact.Transaction;
import org.exportable.law.AesCodes;

/**
 * What an export from the United States is to be filed with (15 CFR part 758), as far as it is known.
 *
 * @param codes the license codes
 * @param countries says which places count as the United States
 */
public record AesFields(AesCodes codes, Countries countries) {

    /** What stands where a code is needed but not known. */
    public static final String UNVERIFIED = "UNVERIFIED";

    private static final Filing NOT_FILED = new Filing("", "");

    /** The first five characters of an ECCN go into the filing. */
    private static final int ECCN_LENGTH = 5;

    /** What an export is filed with; empty texts for what is not filed. */
    public Filing filing(Transaction transaction, Indication indication) {
        return isFiled(transaction)
                ? new Filing(
                        code(transaction, indication),
                        eccn(indication.classification(), transaction.item().alsoClassified()))
                : NOT_FILED;
    }

    private String code(Transaction transaction, Indication indication) {
        return switch (indication.outcome()) {
            case NO_LICENSE_REQUIRED -> code(AesCodes.NO_LICENSE, transaction);
            case LICENSE_REQUIRED -> code(AesCodes.LICENSE, transaction);
            case LICENSE_EXCEPTION -> joined(available(indication.exceptions()), transaction);
            case UNDETERMINED, OUT_OF_COVERAGE -> "";
        };
    }

    private String joined(List<String> symbols, Transaction transaction) {
        return symbols.size() == 1
                ? code(symbols.get(0), transaction)
                : symbols.stream()
                        .map(symbol -> code(symbol, transaction))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** Symbols of the exceptions that the rules indicate to be available. */
    public static List<String> available(List<ExceptionFinding> exceptions) {
        List<String> symbols = new ArrayList<>(exceptions.size());
        for (ExceptionFinding each : exceptions) {
            if (Boolean.TRUE.equals(each.available())) {
                symbols.add(each.symbol());
            }
        }
        return symbols;
    }

    private String code(String authorization, Transaction transaction) {
        return codes.of(authorization, transaction.date()).orElse(UNVERIFIED);
    }

    /** That of the .z paragraph met, else of the first paragraph met, else what the caller says. */
    private static String eccn(List<String> met, String also) {
        String paragraph = paragraph(met, also);
        return paragraph.length() < ECCN_LENGTH ? UNVERIFIED : paragraph.substring(0, ECCN_LENGTH);
    }

    private static String paragraph(List<String> met, String also) {
        for (String paragraph : met) {
            if (paragraph.contains(".z")) {
                return paragraph;
            }
        }
        if (!met.isEmpty()) {
            return met.get(0);
        }
        return also == null ? "" : also.strip();
    }

    private boolean isFiled(Transaction transaction) {
        return transaction.movement() == Movement.EXPORT
                && isUnitedStates(transaction.from())
                && !isUnitedStates(transaction.to());
    }

    private boolean isUnitedStates(Country country) {
        return country.equals(Country.UNITED_STATES)
                || countries.destination(country).equals(Country.UNITED_STATES);
    }

    /**
     * What is filed.
     *
     * @param licenseCode the license code: of the exceptions that are available, one each; empty where nothing is filed or nothing
     *     settled
     * @param eccn five characters
     */
    public record Filing(String licenseCode, String eccn) {}
}
