package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Measure;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
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
 * @param cells its cells
 * @param countries notes on countries
 */
record Parts(PartCells cells, Countries countries) {

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
        Item item = transaction().item();
        List<Object> beside = new ArrayList<>(Arrays.asList(
                item.category(),
                item.dataCenter(),
                TechnicalNotes.nonPlanar(item).orElse(null),
                item.hbm() == null ? null : item.hbm().attachment(),
                item.usAvailableSince() == null,
                cells.told(item.name()),
                cells.told(item.catalog()),
                item.estimated().isEmpty() ? null : item));
        beside.addAll(cells.unsettled());
        return new Part(List.of(), beside, facts -> facts.commodity(), attribute -> isKnown(item, attribute));
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
        return Measure.of(attribute).filter(cells.measures()::isKnown).isPresent();
    }

    Part shipment() {
        return new Part(
                List.of(),
                List.of(cells.shipped()),
                facts -> facts.shipment(),
                attribute -> switch (attribute.path()) {
                    case "movement", "from", "from.country", "from.groups", "endUse" -> true;
                    default -> isMeasured(attribute);
                },
                Measure.CALENDAR_YEAR_PERFORMANCE.attribute()::equals);
    }

    Part destination() {
        return new Part(
                notes(transaction().to()),
                List.of(),
                facts -> facts.destination().orElse(null),
                attribute -> true);
    }

    List<Part> parties() {
        List<Part> parties = new ArrayList<>();
        parties.add(party(Participant.Function.EXPORTER, 0, transaction().exporter()));
        parties.add(party(Participant.Function.CONSIGNEE, 1, transaction().consignee()));
        parties.add(party(Participant.Function.END_USER, 2, transaction().ultimateUser()));
        for (Party each : transaction().intermediaries()) {
            parties.add(party(Participant.Function.INTERMEDIARY, parties.size(), each));
        }
        return parties;
    }

    private Part party(Participant.Function function, int index, Party party) {
        List<Object> beside = new ArrayList<>();
        beside.add(function);
        OPEN.get(function).forEach(path -> beside.add(isStated(party, path)));
        List<String> notes = function == Participant.Function.CONSIGNEE || function == Participant.Function.END_USER
                ? notes(party.country(), party.headquarters(), party.parentHeadquarters())
                : List.of();
        return new Part(notes, beside, facts -> facts.participants().get(index), attribute -> {
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
        Attestations given = transaction().attestations();
        List<Object> beside = new ArrayList<>();
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
        return new Part(List.of(), beside, facts -> facts.attestation(), attribute -> isKnown(given, attribute));
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

    private Transaction transaction() {
        return cells.transaction();
    }

    private List<String> notes(Country... places) {
        return Stream.of(places)
                .filter(Objects::nonNull)
                .flatMap(country -> countries.note(country).stream())
                .toList();
    }
}
