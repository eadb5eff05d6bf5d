package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Answer;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Participant;

/**
 * Takes a transaction apart.
 *
 * @param grid the boundaries of the law
 * @param product the name of an item as far as the law can tell names apart
 * @param countries notes on countries
 * @param transaction the transaction
 * @param measures its numbers
 */
record Parts(
        Grid grid, UnaryOperator<String> product, Countries countries, Transaction transaction, Measures measures) {

    /** What is told of an item beside its figures, and as much again with them. */
    private static final int OF_ITEM = 12;

    private static final List<String> OPEN_OF_RECIPIENTS =
            List.of("country", "headquarters", "parentHeadquarters", "sector", "distributor");

    /** What is open about a party where it is not said; whatever else is not said counts as clean. */
    private static final Map<Participant.Function, List<String>> OPEN = Map.of(
            Participant.Function.EXPORTER,
            List.of("name", "headquarters", "parentHeadquarters"),
            Participant.Function.CONSIGNEE,
            OPEN_OF_RECIPIENTS,
            Participant.Function.END_USER,
            OPEN_OF_RECIPIENTS,
            Participant.Function.INTERMEDIARY,
            List.of());

    Part item() {
        Item item = transaction.item();
        HighBandwidthMemory hbm = item.hbm();
        List<Object> beside = new ArrayList<>(OF_ITEM);
        beside.add("item");
        beside.add(item.category());
        beside.add(item.dataCenter());
        beside.add(TechnicalNotes.nonPlanar(item).orElse(null));
        beside.add(hbm == null ? null : hbm.attachment());
        beside.add(item.usAvailableSince() == null);
        beside.add(item.name() == null ? null : product.apply(item.name()));
        beside.add(item.catalog() == null ? null : product.apply(item.catalog()));
        beside.addAll(unsettled(item));
        beside.add(item.estimated().isEmpty() ? null : item);
        List<Object> says = new ArrayList<>(2 * OF_ITEM);
        says.addAll(beside);
        says.add(item.alsoClassified());
        says.add(item.usAvailableSince());
        add(says, Measure.TOTAL_PROCESSING_PERFORMANCE, Measure.PERFORMANCE_DENSITY, Measure.IO_BANDWIDTH);
        add(says, Measure.DRAM_BANDWIDTH, Measure.IO_AND_DRAM_BANDWIDTH, Measure.MEMORY_BANDWIDTH_DENSITY);
        add(says, Measure.TRANSISTORS, Measure.PROCESS_NODE);
        return new Part(says, List.of(), beside, facts -> facts.commodity(), attribute -> isKnown(item, attribute));
    }

    /** Where one figure is missing, how far another one goes depends on its very number. */
    private List<Object> unsettled(Item item) {
        List<Object> figures = new ArrayList<>();
        if (!measures.isKnown(Measure.TOTAL_PROCESSING_PERFORMANCE) || !measures.isKnown(Measure.PERFORMANCE_DENSITY)) {
            figures.addAll(Arrays.asList(
                    item.processing(),
                    item.totalProcessingPerformance(),
                    item.performanceDensity(),
                    item.applicableDieAreaMm2(),
                    transaction.quantity(),
                    transaction.attestations().priorTppThisYear()));
        }
        if (!measures.isKnown(Measure.IO_AND_DRAM_BANDWIDTH)) {
            figures.addAll(Arrays.asList(item.ioBandwidthGBps(), item.dramBandwidthGBps()));
        }
        if (!measures.isKnown(Measure.MEMORY_BANDWIDTH_DENSITY) && item.hbm() != null) {
            figures.addAll(Arrays.asList(item.hbm().bandwidthGBps(), item.hbm().packageAreaMm2()));
        }
        return figures;
    }

    private boolean isKnown(Item item, Attribute attribute) {
        return switch (attribute.path()) {
            case "category", "names", "alsoClassified", "alsoClassifiedEntry" -> true;
            case "dataCenter" -> item.dataCenter() != null;
            case "nonPlanar" -> TechnicalNotes.nonPlanar(item).isPresent();
            case "hbmAttachment" ->
                item.category() != Category.HBM
                        || item.hbm() != null && item.hbm().attachment() != null;
            case "usAvailableSince" -> item.usAvailableSince() != null;
            default -> isMeasured(attribute);
        };
    }

    private boolean isMeasured(Attribute attribute) {
        return Measure.of(attribute).filter(measures::isKnown).isPresent();
    }

    Part shipment() {
        List<Object> beside = new ArrayList<>();
        beside.add("shipment");
        add(beside, Measure.AGGREGATE_PERFORMANCE, Measure.CALENDAR_YEAR_PERFORMANCE);
        List<Object> says = new ArrayList<>(beside);
        says.add(grid.interval(Measure.CALENDAR_YEAR_PERFORMANCE, measures));
        says.add(transaction.movement());
        says.add(transaction.from());
        says.add(transaction.endUse());
        return new Part(
                says,
                List.of(),
                beside,
                facts -> facts.shipment(),
                attribute -> switch (attribute.path()) {
                    case "movement", "from", "from.country", "from.groups", "endUse" -> true;
                    default -> isMeasured(attribute);
                },
                Measure.CALENDAR_YEAR_PERFORMANCE.attribute()::equals);
    }

    Part destination() {
        return new Part(
                List.of("destination", transaction.to()),
                notes(transaction.to()),
                List.of("destination"),
                facts -> facts.destination().orElse(null),
                attribute -> true);
    }

    List<Part> parties() {
        List<Part> parties = new ArrayList<>();
        parties.add(party(Participant.Function.EXPORTER, 0, transaction.exporter()));
        parties.add(party(Participant.Function.CONSIGNEE, 1, transaction.consignee()));
        parties.add(party(Participant.Function.END_USER, 2, transaction.ultimateUser()));
        for (Party each : transaction.intermediaries()) {
            parties.add(party(Participant.Function.INTERMEDIARY, parties.size(), each));
        }
        return parties;
    }

    private Part party(Participant.Function function, int index, Party party) {
        List<Object> beside = new ArrayList<>();
        beside.add(function);
        OPEN.get(function).forEach(path -> beside.add(isStated(party, path)));
        List<Object> says = new ArrayList<>(beside);
        says.addAll(Arrays.asList(
                grid.addressee(party.name()),
                party.country(),
                party.headquarters(),
                party.parentHeadquarters(),
                party.sector(),
                party.distributor(),
                party.lists(),
                party.listedOwnership(),
                party.role()));
        List<String> notes = function == Participant.Function.CONSIGNEE || function == Participant.Function.END_USER
                ? notes(party.country(), party.headquarters(), party.parentHeadquarters())
                : List.of();
        return new Part(says, notes, beside, facts -> facts.participants().get(index), attribute -> {
            int dot = attribute.path().indexOf('.');
            String path = dot < 0 ? attribute.path() : attribute.path().substring(0, dot);
            return !OPEN.get(function).contains(path) || isStated(party, path);
        });
    }

    private static boolean isStated(Party party, String path) {
        Object stated = switch (path) {
            case "name" -> party.name();
            case "country" -> party.country();
            case "headquarters" -> party.headquarters();
            case "parentHeadquarters" -> party.parentHeadquarters();
            case "sector" -> party.sector();
            default -> party.distributor();
        };
        return stated != null;
    }

    Part attestations() {
        Attestations given = transaction.attestations();
        List<Object> beside = new ArrayList<>();
        beside.add("attestations");
        for (Object each : new Object[] {
            given.usSupplySufficient(),
            given.noFoundryDiversion(),
            given.kycRemoteAccess(),
            given.usThirdPartyTested(),
            given.noProhibitedEndUse(),
            given.hbmDirectPurchase(),
            given.designerAttestation(),
            given.transistorAttestation(),
            given.nacNotifiedOn(),
            given.usVolumeShare()
        }) {
            beside.add(each == null);
        }
        List<Object> says = new ArrayList<>(beside);
        says.addAll(Arrays.asList(
                given.purchaseOrder(),
                given.nacNotified(),
                given.nacObjected(),
                given.usSupplySufficient(),
                given.noFoundryDiversion(),
                given.kycRemoteAccess(),
                given.usThirdPartyTested(),
                given.noProhibitedEndUse(),
                given.aiaCertified(),
                given.lppCertified(),
                given.hbmDirectPurchase(),
                given.hbmPackagingConfirmed(),
                given.designerAttestation(),
                given.transistorAttestation()));
        add(says, Measure.DAYS_SINCE_NAC_NOTIFICATION, Measure.US_VOLUME_SHARE);
        return new Part(says, List.of(), beside, facts -> facts.attestation(), attribute -> isKnown(given, attribute));
    }

    private boolean isKnown(Attestations given, Attribute attribute) {
        Object answer = switch (attribute.path()) {
            case "usSupplySufficient" -> given.usSupplySufficient();
            case "noFoundryDiversion" -> given.noFoundryDiversion();
            case "kycRemoteAccess" -> given.kycRemoteAccess();
            case "usThirdPartyTested" -> given.usThirdPartyTested();
            case "noProhibitedEndUse" -> given.noProhibitedEndUse();
            case "hbmDirectPurchase" -> given.hbmDirectPurchase();
            case "designerAttestation" -> given.designerAttestation();
            case "transistorAttestation" -> given.transistorAttestation();
            case "daysSinceNacNotification" ->
                isMeasured(attribute) || !Boolean.TRUE.equals(given.nacNotified()) ? Boolean.TRUE : null;
            default -> attribute.type() == Answer.class || isMeasured(attribute) ? Boolean.TRUE : null;
        };
        return answer != null;
    }

    private void add(List<Object> list, Measure... several) {
        for (Measure measure : several) {
            list.add(measures.isKnown(measure) ? grid.interval(measure, measures) : null);
        }
    }

    private List<String> notes(Country... places) {
        return Stream.of(places)
                .filter(Objects::nonNull)
                .flatMap(country -> countries.note(country).stream())
                .toList();
    }
}
