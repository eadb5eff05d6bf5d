package org.exportable.analysis;

import static org.exportable.determination.NearestChange.Group.ATTESTATIONS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;

/** What persons attest to, or say that they cannot. */
final class AttestationVariables {

    private final Variables variables;
    private final Transaction transaction;
    private final Attestations given;

    AttestationVariables(Variables variables) {
        this.variables = variables;
        this.transaction = variables.transaction();
        this.given = transaction.attestations();
    }

    void find() {
        flag("purchaseOrder", given.purchaseOrder(), AttestationsBuilder::purchaseOrder);
        flag("nacNotified", given.nacNotified(), AttestationsBuilder::nacNotified);
        flag("nacObjected", given.nacObjected(), AttestationsBuilder::nacObjected);
        notification();
        flag("usSupplySufficient", given.usSupplySufficient(), AttestationsBuilder::usSupplySufficient);
        flag("noFoundryDiversion", given.noFoundryDiversion(), AttestationsBuilder::noFoundryDiversion);
        number(
                "usVolumeShare",
                given.usVolumeShare(),
                variables.cuts().of("Attestation.usVolumeShare"),
                AttestationsBuilder::usVolumeShare);
        flag("kycRemoteAccess", given.kycRemoteAccess(), AttestationsBuilder::kycRemoteAccess);
        flag("usThirdPartyTested", given.usThirdPartyTested(), AttestationsBuilder::usThirdPartyTested);
        flag("noProhibitedEndUse", given.noProhibitedEndUse(), AttestationsBuilder::noProhibitedEndUse);
        flag("aiaCertified", given.aiaCertified(), AttestationsBuilder::aiaCertified);
        flag("lppCertified", given.lppCertified(), AttestationsBuilder::lppCertified);
        number("priorTppThisYear", given.priorTppThisYear(), priors(), AttestationsBuilder::priorTppThisYear);
        flag("hbmDirectPurchase", given.hbmDirectPurchase(), AttestationsBuilder::hbmDirectPurchase);
        flag("hbmPackagingConfirmed", given.hbmPackagingConfirmed(), AttestationsBuilder::hbmPackagingConfirmed);
        flag("designerAttestation", given.designerAttestation(), AttestationsBuilder::designerAttestation);
        flag("transistorAttestation", given.transistorAttestation(), AttestationsBuilder::transistorAttestation);
    }

    /** What may have been shipped earlier in the year beside this shipment. */
    private NavigableSet<BigDecimal> priors() {
        BigDecimal aggregate = TechnicalNotes.totalProcessingPerformance(transaction.item())
                .orElse(BigDecimal.ZERO)
                .multiply(transaction.quantity());
        NavigableSet<BigDecimal> cuts = new TreeSet<>();
        variables
                .cuts()
                .of("Shipment.calendarYearTotalProcessingPerformance")
                .forEach(limit -> cuts.add(limit.subtract(aggregate)));
        return cuts;
    }

    private void notification() {
        if (transaction.date() == null) {
            return;
        }
        List<LocalDate> begins = new ArrayList<>();
        for (BigDecimal days : variables.cuts().of("Attestation.daysSinceNacNotification")) {
            LocalDate latest = transaction.date().minusDays(days.longValueExact());
            begins.add(latest);
            begins.add(latest.plusDays(1));
        }
        variables.day(
                "attestations.nacNotifiedOn",
                given.nacNotifiedOn(),
                begins,
                Edit.attestations(AttestationsBuilder::nacNotifiedOn));
    }

    private void number(
            String name,
            BigDecimal value,
            NavigableSet<BigDecimal> cuts,
            BiFunction<AttestationsBuilder, BigDecimal, AttestationsBuilder> set) {
        variables.number(ATTESTATIONS, "attestations." + name, value, cuts, Edit.attestations(set));
    }

    private void flag(String name, Boolean value, BiFunction<AttestationsBuilder, Boolean, AttestationsBuilder> set) {
        variables.flag(ATTESTATIONS, "attestations." + name, value, Edit.attestations(set));
    }
}
