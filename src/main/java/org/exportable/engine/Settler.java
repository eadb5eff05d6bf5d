package org.exportable.engine;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Sector;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Answer;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Participant.Function;
import org.exportable.vocabulary.Place;
import org.exportable.vocabulary.Shipment;

/**
 * Puts a transaction into the words of the rules, under the Country Groups of one day. Whoever calls it has dealt with
 * unknown facts: lists, ownership and end uses of which nothing is said are clean, and any other gap has the value that
 * meets no condition.
 */
public final class Settler {

    private static final Place NOWHERE = new Place("", Set.of());

    /** A letter names a company; what follows the name is its legal form. */
    private static final Set<String> LEGAL_FORMS =
            Set.of("INC", "CORP", "CORPORATION", "CO", "COMPANY", "LTD", "LIMITED", "LLC", "PLC", "GMBH", "AG", "SA");

    /** An ECCN begins with the five characters of its entry, such as 5A992. */
    private static final int ENTRY_LENGTH = 5;

    private final Law law;

    public Settler(Law law) {
        this.law = law;
    }

    /** The facts of a transaction. */
    public Facts settle(Transaction transaction) {
        Place to = law.place(transaction.to());
        Optional<Destination> destination = to.country().equals(Country.UNITED_STATES.code())
                ? Optional.empty()
                : Optional.of(new Destination(to.country(), to.groups()));
        return new Facts(
                commodity(transaction.item()),
                destination,
                shipment(transaction),
                attestation(transaction),
                participants(transaction));
    }

    private List<Participant> participants(Transaction transaction) {
        List<Participant> participants = new ArrayList<>();
        participants.add(participant(Function.EXPORTER, transaction.exporter()));
        participants.add(participant(Function.CONSIGNEE, transaction.consignee()));
        participants.add(participant(Function.END_USER, transaction.ultimateUser()));
        transaction.intermediaries().forEach(party -> participants.add(participant(Function.INTERMEDIARY, party)));
        return participants;
    }

    private static Commodity commodity(Item item) {
        HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
        String also = item.alsoClassified() == null ? "" : item.alsoClassified().strip();
        double io = number(item.ioBandwidthGBps());
        BigDecimal sum = orZero(item.ioBandwidthGBps()).add(orZero(item.dramBandwidthGBps()));
        return new Commodity(
                item.category(),
                names(item),
                number(TechnicalNotes.totalProcessingPerformance(item).orElse(null)),
                number(TechnicalNotes.performanceDensity(item).orElse(null)),
                isTrue(item.dataCenter()),
                io,
                number(item.dramBandwidthGBps()),
                sum.doubleValue(),
                hbm.attachment() == null ? HbmAttachment.NONE : hbm.attachment(),
                number(TechnicalNotes.memoryBandwidthDensity(hbm).orElse(null)),
                number(item.transistorsBillion()),
                item.processNodeNm() == null ? Double.MAX_VALUE : number(item.processNodeNm()),
                TechnicalNotes.nonPlanar(item).orElse(false),
                also,
                also.length() < ENTRY_LENGTH ? also : also.substring(0, ENTRY_LENGTH),
                item.usAvailableSince() == null
                        ? Integer.MAX_VALUE
                        : item.usAvailableSince().getYear() * 10000
                                + item.usAvailableSince().getMonthValue() * 100
                                + item.usAvailableSince().getDayOfMonth());
    }

    /** The words of name and catalogue id in capitals. */
    private static Set<String> names(Item item) {
        Set<String> names = new TreeSet<>();
        for (String text : new String[] {item.name(), item.catalog()}) {
            if (text != null) {
                Collections.addAll(names, text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private Shipment shipment(Transaction transaction) {
        BigDecimal aggregate = TechnicalNotes.totalProcessingPerformance(transaction.item())
                .orElse(BigDecimal.ZERO)
                .multiply(transaction.quantity());
        return new Shipment(
                transaction.movement(),
                law.place(transaction.from()),
                transaction.endUse().isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(transaction.endUse())),
                aggregate.doubleValue(),
                aggregate
                        .add(orZero(transaction.attestations().priorTppThisYear()))
                        .doubleValue());
    }

    private static Attestation attestation(Transaction transaction) {
        Attestations given = transaction.attestations();
        return new Attestation(
                answer(given.purchaseOrder()),
                answer(given.nacNotified()),
                answer(given.nacObjected()),
                given.nacNotifiedOn() == null || transaction.date() == null
                        ? Double.MAX_VALUE
                        : ChronoUnit.DAYS.between(given.nacNotifiedOn(), transaction.date()),
                isTrue(given.usSupplySufficient()),
                isTrue(given.noFoundryDiversion()),
                given.usVolumeShare() == null ? Double.MAX_VALUE : number(given.usVolumeShare()),
                isTrue(given.kycRemoteAccess()),
                isTrue(given.usThirdPartyTested()),
                isTrue(given.noProhibitedEndUse()),
                answer(given.aiaCertified()),
                answer(given.lppCertified()),
                isTrue(given.hbmDirectPurchase()),
                answer(given.hbmPackagingConfirmed()),
                isTrue(given.designerAttestation()),
                isTrue(given.transistorAttestation()));
    }

    private Participant participant(Function function, Party party) {
        return new Participant(
                function,
                function == Function.CONSIGNEE || function == Function.END_USER,
                shortName(party.name()),
                place(party.country()),
                place(party.headquarters()),
                place(party.parentHeadquarters()),
                party.sector() == null ? Sector.COMMERCIAL : party.sector(),
                isTrue(party.distributor()),
                party.lists() == null ? Set.of() : party.lists(),
                number(party.listedOwnership()),
                party.role() == null ? "" : party.role());
    }

    /** A company's name in capitals, without punctuation and legal form, as letters are matched with it. */
    static String shortName(String name) {
        if (name == null) {
            return "";
        }
        List<String> words =
                new ArrayList<>(List.of(name.toUpperCase(Locale.ROOT).strip().split("[^A-Z0-9]+")));
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private Place place(Country country) {
        return country == null ? NOWHERE : law.place(country);
    }

    private static Answer answer(Boolean given) {
        if (given == null) {
            return Answer.OPEN;
        }
        return given ? Answer.YES : Answer.NO;
    }

    private static boolean isTrue(Boolean given) {
        return Boolean.TRUE.equals(given);
    }

    private static BigDecimal orZero(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private static double number(BigDecimal figure) {
        return figure == null ? 0 : figure.doubleValue();
    }
}
