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
        return filing(transaction, Authorization.of(indication));
    }

    /** The same where it is known already what an indication has to say to it. */
    public Filing filing(Transaction transaction, Authorization authorization) {
        return isFiled(transaction)
                ? new Filing(
                        code(authorization.symbols, transaction),
                        authorization.eccn(transaction.item().alsoClassified()))
                : NOT_FILED;
    }

    private String code(List<String> symbols, Transaction transaction) {
        return switch (symbols.size()) {
            case 0 -> "";
            case 1 -> code(symbols.get(0), transaction);
            default ->
                symbols.stream()
                        .map(symbol -> code(symbol, transaction))
                        .distinct()
                        .collect(Collectors.joining("; "));
        };
    }

    private String code(String symbol, Transaction transaction) {
        return codes.of(symbol, transaction.date()).orElse(UNVERIFIED);
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
     * What an indication has to say to a filing, whatever the transaction.
     *
     * @param symbols what authorizes the export: as the table of codes has it, or the exceptions that are available, one each
     * @param eccn of the paragraph met; null where none is, so that the caller's counts
     */
    public record Authorization(List<String> symbols, String eccn) {

        public Authorization {
            symbols = List.copyOf(symbols);
        }

        /** That of an indication. */
        public static Authorization of(Indication indication) {
            List<String> met = indication.classification();
            return new Authorization(symbols(indication), met.isEmpty() ? null : firstCharacters(paragraph(met)));
        }

        private static List<String> symbols(Indication indication) {
            return switch (indication.outcome()) {
                case NO_LICENSE_REQUIRED -> List.of(AesCodes.NO_LICENSE);
                case LICENSE_REQUIRED -> List.of(AesCodes.LICENSE);
                case LICENSE_EXCEPTION -> available(indication.exceptions());
                case UNDETERMINED, OUT_OF_COVERAGE -> List.of();
            };
        }

        /** The .z paragraph, else the first one. */
        private static String paragraph(List<String> met) {
            return met.stream()
                    .filter(paragraph -> paragraph.contains(".z"))
                    .findFirst()
                    .orElse(met.get(0));
        }

        private String eccn(String also) {
            return eccn != null ? eccn : firstCharacters(also == null ? "" : also.strip());
        }

        private static String firstCharacters(String paragraph) {
            return paragraph.length() < ECCN_LENGTH ? UNVERIFIED : paragraph.substring(0, ECCN_LENGTH);
        }
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
