package org.exportable.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Outcome;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Country;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/**
 * Facts that add up over a ledger, in the order of days: the TPP that the ultimate consignee has received in the calendar
 * year (License Exception LPP, 15 CFR 740.29), and the volume of a product shipped to China and Macau over that shipped to
 * the United States (Supplement No. 2 to part 748, paragraph (dd)(1)(iii)). What a line states itself stands.
 *
 * <p>A ledger does not say under what authorization its lines left. So every line that needs a license, or may, counts
 * against the yearly limit: too much rather than too little. Not thread-safe.
 */
final class Accumulation {

    private static final Set<Outcome> FREE = EnumSet.of(Outcome.NO_LICENSE_REQUIRED, Outcome.OUT_OF_COVERAGE);
    private static final Set<String> CHINA_AND_MACAU = Set.of("CN", "MO");
    private static final MathContext SHARE = new MathContext(16, RoundingMode.HALF_EVEN);

    private final Countries countries;
    private final Totals<ConsigneeYear> received = new Totals<>();
    private final Totals<String> toChina = new Totals<>();
    private final Totals<String> toUnitedStates = new Totals<>();

    Accumulation(Countries countries) {
        this.countries = countries;
    }

    /**
     * First pass.
     *
     * @param outcome what the line comes to by itself
     */
    void enter(Transaction dated, Outcome outcome) {
        BigDecimal amount = amount(dated);
        String product = product(dated);
        if (counts(dated, outcome)) {
            received.enter(ConsigneeYear.of(dated), dated.date(), amount);
        }
        if (product != null && isToChina(dated)) {
            toChina.enter(product, dated.date(), amount);
            toUnitedStates.enter(product, dated.date(), BigDecimal.ZERO);
        } else if (product != null && isToUnitedStates(dated)) {
            toUnitedStates.enter(product, dated.date(), amount);
        }
    }

    /** Ends the first pass. */
    void carryOver() {
        received.carryOver();
        toChina.carryOver();
        toUnitedStates.carryOver();
    }

    /** Second pass: the line with what has added up before it, and in the case of the volume with it. */
    Counted count(Transaction dated, Outcome outcome) {
        BigDecimal amount = amount(dated);
        AttestationsBuilder filled = AttestationsBuilder.builder(dated.attestations());
        String yearly = counts(dated, outcome) ? yearly(dated, amount, filled) : "";
        String volume = product(dated) == null ? "" : volume(dated, amount, filled);
        return new Counted(
                TransactionBuilder.builder(dated).attestations(filled.build()).build(), yearly, volume);
    }

    private String yearly(Transaction dated, BigDecimal amount, AttestationsBuilder filled) {
        ConsigneeYear key = ConsigneeYear.of(dated);
        BigDecimal before = received.before(key, dated.date());
        received.count(key, dated.date(), amount);
        Attestations given = dated.attestations();
        if (given.priorTppThisYear() == null) {
            filled.priorTppThisYear(before);
        }
        return before == null
                ? "Running total of %s in %d: not known, because the TPP of an earlier line is not."
                        .formatted(dated.consignee().name(), key.year)
                : "Running total of %s in %d: %s TPP before this line, %s with it."
                        .formatted(dated.consignee().name(), key.year, plain(before), plus(before, amount));
    }

    private String volume(Transaction dated, BigDecimal amount, AttestationsBuilder filled) {
        String product = product(dated);
        if (isToUnitedStates(dated)) {
            toUnitedStates.count(product, dated.date(), amount);
        }
        if (!isToChina(dated)) {
            return "";
        }
        toChina.count(product, dated.date(), amount);
        BigDecimal china = toChina.before(product, dated.date());
        BigDecimal unitedStates = toUnitedStates.before(product, dated.date());
        if (china == null || unitedStates == null || unitedStates.signum() == 0) {
            return "Running volume of %s: its share cannot be told, because the ledger shows %s."
                    .formatted(
                            product,
                            unitedStates != null && unitedStates.signum() == 0
                                    ? "none shipped to the United States before"
                                    : "lines of unknown TPP");
        }
        BigDecimal share = china.divide(unitedStates, SHARE);
        if (dated.attestations().usVolumeShare() == null) {
            filled.usVolumeShare(share);
        }
        return "Running volume of %s: %s TPP to China and Macau with this line, %s to the United States, a share of %s."
                .formatted(product, plain(china), plain(unitedStates), plain(share.round(new MathContext(4))));
    }

    private boolean counts(Transaction dated, Outcome outcome) {
        return !FREE.contains(outcome)
                && dated.consignee().name() != null
                && !dated.consignee().name().isBlank();
    }

    private static BigDecimal amount(Transaction dated) {
        return TechnicalNotes.totalProcessingPerformance(dated.item())
                .map(performance -> performance.multiply(dated.quantity()))
                .orElse(null);
    }

    private static String product(Transaction dated) {
        return dated.item().catalog() == null
                ? dated.item().name()
                : dated.item().catalog();
    }

    private boolean isToChina(Transaction dated) {
        return CHINA_AND_MACAU.contains(countries.destination(dated.to()).code());
    }

    private boolean isToUnitedStates(Transaction dated) {
        return countries.destination(dated.to()).equals(Country.UNITED_STATES);
    }

    private static String plus(BigDecimal before, BigDecimal amount) {
        return amount == null ? "an unknown number" : plain(before.add(amount));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A consignee in a calendar year: names that differ in case, spaces and punctuation only are one. */
    private record ConsigneeYear(String name, int year) {

        static ConsigneeYear of(Transaction dated) {
            String name =
                    dated.consignee().name().replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
            return new ConsigneeYear(name, dated.date().getYear());
        }
    }
}
