package org.exportable.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.diagram.Numbers;
import org.exportable.diagram.Slot;
import org.exportable.diagram.Space;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Movement;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.vocabulary.Answer;

/** Draws up a complete transaction that lies at a point of a space: as plain as the point allows. */
final class Sketch {

    /** A text that no rule asks for, as diagrams have it. */
    static final String OTHER = "?";

    private final Values values;
    private final LocalDate date;

    private Sketch(Values values, LocalDate date) {
        this.values = values;
        this.date = date;
    }

    /** A transaction at a point, leaving on a day. */
    static Transaction of(Space space, int[] point, LocalDate date) {
        return new Sketch(new Values(space.axes(), point), date).transaction();
    }

    /** A transaction that is plain in every respect. */
    static Transaction plain(LocalDate date) {
        return new Sketch(new Values(List.of(), new int[0]), date).transaction();
    }

    private Transaction transaction() {
        Numbers unit = values.numbers(Slot.ITEM, "totalProcessingPerformance");
        Numbers shipment = values.numbers(Slot.SHIPMENT, "aggregateTotalProcessingPerformance");
        long units = Units.of(unit, shipment).orElse(1);
        BigDecimal performance = pick(unit.and(Units.each(shipment, units)));
        BigDecimal aggregate = performance.multiply(BigDecimal.valueOf(units));
        return TransactionBuilder.builder()
                .date(date)
                .movement((Movement) values.choice(Slot.SHIPMENT, "movement", Movement.EXPORT))
                .from(new Country(values.country(Slot.SHIPMENT, "from", "US")))
                .to(new Country(
                        values.isPresent(Slot.DESTINATION) ? values.country(Slot.DESTINATION, "place", "CN") : "US"))
                .item(item(performance))
                .quantity(BigDecimal.valueOf(units))
                .exporter(party(Slot.EXPORTER, "US"))
                .consignee(party(Slot.CONSIGNEE, "DE"))
                .endUser(party(Slot.END_USER, "DE"))
                .intermediaries(
                        values.isPresent(Slot.INTERMEDIARY) ? List.of(party(Slot.INTERMEDIARY, "DE")) : List.of())
                .endUse(endUse())
                .attestations(attestations(aggregate))
                .build();
    }

    private Item item(BigDecimal performance) {
        Numbers dram = values.numbers(Slot.ITEM, "dramBandwidthGBps");
        Numbers io = values.numbers(Slot.ITEM, "ioBandwidthGBps");
        BigDecimal sum = pick(io.plus(dram).and(values.numbers(Slot.ITEM, "ioAndDramBandwidthGBps")));
        BigDecimal ofIo = pick(io.and(less(sum, dram)));
        return ItemBuilder.builder()
                .name(name())
                .category((Category) values.choice(Slot.ITEM, "category", Category.INTEGRATED_CIRCUIT))
                .totalProcessingPerformance(performance)
                .performanceDensity(pick(values.numbers(Slot.ITEM, "performanceDensity")))
                .dataCenter((Boolean) values.choice(Slot.ITEM, "dataCenter", true))
                .ioBandwidthGBps(ofIo)
                .dramBandwidthGBps(sum.subtract(ofIo))
                .hbm(new HighBandwidthMemory(
                        (HbmAttachment) values.choice(Slot.ITEM, "hbmAttachment", HbmAttachment.NONE),
                        pick(values.numbers(Slot.ITEM, "memoryBandwidthDensity")),
                        BigDecimal.ONE))
                .transistorsBillion(pick(values.numbers(Slot.ITEM, "transistorsBillion")))
                .processNodeNm(pick(values.numbers(Slot.ITEM, "processNodeNm")))
                .nonPlanar((Boolean) values.choice(Slot.ITEM, "nonPlanar", true))
                .alsoClassified(((String) values.choice(Slot.ITEM, "alsoClassified", "")).replace(OTHER, ".x"))
                .usAvailableSince(day(values.numbers(Slot.ITEM, "usAvailableSince")))
                .build();
    }

    private String name() {
        Set<String> words = values.members(Slot.ITEM, "names");
        return words.isEmpty() ? "Chip" : String.join(" ", words);
    }

    /** Numbers that make a sum with one of others. */
    private static Numbers less(BigDecimal sum, Numbers others) {
        double all = sum.doubleValue();
        return new Numbers(all - others.high(), others.highIncluded(), all - others.low(), others.lowIncluded());
    }

    private Party party(Slot slot, String home) {
        String country = values.country(slot, "country", home);
        String name = (String) values.choice(slot, "name", OTHER);
        String role = (String) values.choice(slot, "role", "");
        return PartyBuilder.builder()
                .name(name.equals(OTHER) || name.isEmpty() ? "Example" : name)
                .country(new Country(country))
                .headquarters(new Country(values.country(slot, "headquarters", country)))
                .parentHeadquarters(new Country(values.country(slot, "parentHeadquarters", country)))
                .sector((Sector) values.choice(slot, "sector", Sector.COMMERCIAL))
                .distributor((Boolean) values.choice(slot, "distributor", false))
                .lists(values.members(slot, "lists"))
                .listedOwnership(least(values.numbers(slot, "listedOwnership")))
                .role(role.equals(OTHER) ? "CUSTOMER" : role)
                .build();
    }

    private Set<EndUse> endUse() {
        return values.members(Slot.SHIPMENT, "endUse").stream()
                .map(EndUse::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EndUse.class)));
    }

    private Attestations attestations(BigDecimal aggregate) {
        BigDecimal year = pick(values.numbers(Slot.SHIPMENT, "calendarYearTotalProcessingPerformance")
                .and(new Numbers(aggregate.doubleValue(), true, Double.POSITIVE_INFINITY, false)));
        Numbers days = values.numbers(Slot.ATTESTATION, "daysSinceNacNotification");
        return AttestationsBuilder.builder()
                .purchaseOrder(answer("purchaseOrder"))
                .nacNotified(answer("nacNotified"))
                .nacObjected(answer("nacObjected"))
                .nacNotifiedOn(date.minusDays((long) days.low() + (days.lowIncluded() ? 0 : 1)))
                .usSupplySufficient(isTrue("usSupplySufficient"))
                .noFoundryDiversion(isTrue("noFoundryDiversion"))
                .usVolumeShare(pick(values.numbers(Slot.ATTESTATION, "usVolumeShare")))
                .kycRemoteAccess(isTrue("kycRemoteAccess"))
                .usThirdPartyTested(isTrue("usThirdPartyTested"))
                .noProhibitedEndUse(isTrue("noProhibitedEndUse"))
                .aiaCertified(answer("aiaCertified"))
                .lppCertified(answer("lppCertified"))
                .priorTppThisYear(year.subtract(aggregate))
                .hbmDirectPurchase(isTrue("hbmDirectPurchase"))
                .hbmPackagingConfirmed(answer("hbmPackagingConfirmed"))
                .designerAttestation(isTrue("designerAttestation"))
                .transistorAttestation(isTrue("transistorAttestation"))
                .build();
    }

    private boolean isTrue(String attestation) {
        return (Boolean) values.choice(Slot.ATTESTATION, attestation, true);
    }

    private Boolean answer(String attestation) {
        Answer answer = (Answer) values.choice(Slot.ATTESTATION, attestation, Answer.YES);
        return answer == Answer.OPEN ? null : Boolean.valueOf(answer == Answer.YES);
    }

    /** The day that a number such as 20260115 stands for, or the one after it. */
    private static LocalDate day(Numbers numbers) {
        if (numbers.high() != Double.POSITIVE_INFINITY) {
            return date((int) numbers.high());
        }
        return numbers.low() == 0 ? LocalDate.EPOCH : date((int) numbers.low()).plusDays(numbers.lowIncluded() ? 0 : 1);
    }

    private static LocalDate date(int number) {
        return LocalDate.of(number / 10000, number / 100 % 100, number % 100);
    }

    private static BigDecimal least(Numbers numbers) {
        return numbers.lowIncluded() ? BigDecimal.valueOf(numbers.low()) : pick(numbers);
    }

    /** One of the numbers: the lower end where it is above 0 and belongs to them, else one between the ends. */
    private static BigDecimal pick(Numbers numbers) {
        double low = numbers.low();
        double high = numbers.high();
        if (numbers.lowIncluded() && (low > 0 || high == 0)) {
            return BigDecimal.valueOf(low);
        }
        double between = high == Double.POSITIVE_INFINITY ? 2 * low + 1 : (low + high) / 2;
        return BigDecimal.valueOf(between);
    }
}
