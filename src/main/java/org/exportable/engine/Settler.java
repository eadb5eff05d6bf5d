package org.exportable.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.fact.Attestations;
import org.exportable.fact.CompanyName;
import org.exportable.fact.Country;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Sector;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.fact.Words;
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

    /** An ECCN begins with the five characters of its entry, such as 5A992. */
    private static final int ENTRY_LENGTH = 5;

    private final Law law;

    public Settler(Law law) {
        this.law = law;
    }

    /** The facts of a transaction. */
    public Facts settle(Transaction transaction) {
        Measures measures = Measures.of(transaction);
        Place to = law.place(transaction.to());
        Optional<Destination> destination = to.country().equals(Country.UNITED_STATES.code())
                ? Optional.empty()
                : Optional.of(new Destination(to.country(), to.groups()));
        return new Facts(
                commodity(transaction.item(), names(transaction.item()), measures),
                destination,
                shipment(transaction, measures),
                attestation(transaction.attestations(), measures),
                participants(transaction));
    }

    /**
     * The facts of a transaction that has much in common with another: only what differs is settled anew.
     *
     * @param other the other transaction, with the same day, movement, end uses and place of departure
     * @param others its facts
     */
    public Facts settle(Transaction transaction, Transaction other, Facts others) {
        if (transaction.to() != other.to() || transaction.intermediaries() != other.intermediaries()) {
            return settle(transaction);
        }
        List<Participant> participants = participants(transaction, other, others);
        if (transaction.item() == other.item()
                && transaction.quantity() == other.quantity()
                && transaction.attestations() == other.attestations()) {
            return new Facts(
                    others.commodity(), others.destination(), others.shipment(), others.attestation(), participants);
        }
        Measures measures = Measures.of(transaction);
        return new Facts(
                commodity(transaction.item(), measures, other.item(), others.commodity()),
                others.destination(),
                shipment(transaction, measures),
                attestation(transaction.attestations(), measures),
                participants);
    }

    private List<Participant> participants(Transaction transaction, Transaction other, Facts others) {
        List<Participant> all = new ArrayList<>(others.participants());
        all.set(0, participant(transaction.exporter(), other.exporter(), all.get(0)));
        all.set(1, participant(transaction.consignee(), other.consignee(), all.get(1)));
        all.set(2, participant(transaction.ultimateUser(), other.ultimateUser(), all.get(2)));
        return all;
    }

    private Participant participant(Party party, Party other, Participant others) {
        if (party == other) {
            return others;
        }
        boolean isNamedAlike = Objects.equals(party.name(), other.name());
        return participant(
                others.function(), party, isNamedAlike ? others.name() : CompanyName.shortName(party.name()));
    }

    private List<Participant> participants(Transaction transaction) {
        List<Participant> participants = new ArrayList<>();
        participants.add(participant(Function.EXPORTER, transaction.exporter()));
        participants.add(participant(Function.CONSIGNEE, transaction.consignee()));
        participants.add(participant(Function.END_USER, transaction.ultimateUser()));
        transaction.intermediaries().forEach(party -> participants.add(participant(Function.INTERMEDIARY, party)));
        return participants;
    }

    private static Commodity commodity(Item item, Measures measures, Item other, Commodity others) {
        if (item == other) {
            return others;
        }
        boolean isNamedAlike =
                Objects.equals(item.name(), other.name()) && Objects.equals(item.catalog(), other.catalog());
        return commodity(item, isNamedAlike ? others.names() : names(item), measures);
    }

    private static Commodity commodity(Item item, Set<String> names, Measures measures) {
        String also = item.alsoClassified() == null ? "" : item.alsoClassified().strip();
        return new Commodity(
                item.category(),
                names,
                measures.get(Measure.TOTAL_PROCESSING_PERFORMANCE),
                measures.get(Measure.PERFORMANCE_DENSITY),
                isTrue(item.dataCenter()),
                measures.get(Measure.IO_BANDWIDTH),
                measures.get(Measure.DRAM_BANDWIDTH),
                measures.get(Measure.IO_AND_DRAM_BANDWIDTH),
                item.hbm() == null || item.hbm().attachment() == null
                        ? HbmAttachment.NONE
                        : item.hbm().attachment(),
                measures.get(Measure.MEMORY_BANDWIDTH_DENSITY),
                measures.get(Measure.TRANSISTORS),
                measures.get(Measure.PROCESS_NODE),
                TechnicalNotes.nonPlanar(item).orElse(false),
                also,
                entry(also),
                number(item.usAvailableSince()));
    }

    /** The entry of an ECCN: of 5A992.c it is 5A992. */
    public static String entry(String eccn) {
        return eccn.length() < ENTRY_LENGTH ? eccn : eccn.substring(0, ENTRY_LENGTH);
    }

    /** Year, month and day as one number. */
    private static int number(LocalDate day) {
        return day == null
                ? Integer.MAX_VALUE
                : day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** The words of name and catalogue id in capitals. */
    private static Set<String> names(Item item) {
        Set<String> names = new TreeSet<>();
        for (String text : new String[] {item.name(), item.catalog()}) {
            if (text != null) {
                names.addAll(Words.of(text));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private Shipment shipment(Transaction transaction, Measures measures) {
        return new Shipment(
                transaction.movement(),
                law.place(transaction.from()),
                transaction.endUse().isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(transaction.endUse())),
                measures.get(Measure.AGGREGATE_PERFORMANCE),
                measures.get(Measure.CALENDAR_YEAR_PERFORMANCE));
    }

    private static Attestation attestation(Attestations given, Measures measures) {
        return new Attestation(
                answer(given.purchaseOrder()),
                answer(given.nacNotified()),
                answer(given.nacObjected()),
                measures.get(Measure.DAYS_SINCE_NAC_NOTIFICATION),
                isTrue(given.usSupplySufficient()),
                isTrue(given.noFoundryDiversion()),
                measures.get(Measure.US_VOLUME_SHARE),
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
        return participant(function, party, CompanyName.shortName(party.name()));
    }

    private Participant participant(Function function, Party party, String name) {
        return new Participant(
                function,
                function == Function.CONSIGNEE || function == Function.END_USER,
                name,
                place(party.country()),
                place(party.headquarters()),
                place(party.parentHeadquarters()),
                party.sector() == null ? Sector.COMMERCIAL : party.sector(),
                isTrue(party.distributor()),
                party.lists() == null ? Set.of() : party.lists(),
                party.listedOwnership() == null ? 0 : party.listedOwnership().doubleValue(),
                party.role() == null ? "" : party.role());
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
}
