package org.exportable.input;

import java.util.List;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;

/** Makes attestations of an object. */
final class AttestationsBinder {

    static final List<String> KEYS = List.of(
            "purchaseOrder",
            "nacNotified",
            "nacObjected",
            "nacNotifiedOn",
            "usSupplySufficient",
            "noFoundryDiversion",
            "usVolumeShare",
            "kycRemoteAccess",
            "usThirdPartyTested",
            "noProhibitedEndUse",
            "aiaCertified",
            "lppCertified",
            "priorTppThisYear",
            "hbmDirectPurchase",
            "hbmPackagingConfirmed",
            "designerAttestation",
            "transistorAttestation");

    private AttestationsBinder() {}

    /** What is attested, null where nothing is. */
    static Attestations attestations(Node node, Report report) {
        Fields fields = node == null ? null : Fields.of(node, "attestations", report, KEYS);
        if (fields == null) {
            return null;
        }
        return AttestationsBuilder.builder()
                .purchaseOrder(fields.get("purchaseOrder", Scalars::flag))
                .nacNotified(fields.get("nacNotified", Scalars::flag))
                .nacObjected(fields.get("nacObjected", Scalars::flag))
                .nacNotifiedOn(fields.get("nacNotifiedOn", Scalars::day))
                .usSupplySufficient(fields.get("usSupplySufficient", Scalars::flag))
                .noFoundryDiversion(fields.get("noFoundryDiversion", Scalars::flag))
                .usVolumeShare(fields.get("usVolumeShare", Figures::figure))
                .kycRemoteAccess(fields.get("kycRemoteAccess", Scalars::flag))
                .usThirdPartyTested(fields.get("usThirdPartyTested", Scalars::flag))
                .noProhibitedEndUse(fields.get("noProhibitedEndUse", Scalars::flag))
                .aiaCertified(fields.get("aiaCertified", Scalars::flag))
                .lppCertified(fields.get("lppCertified", Scalars::flag))
                .priorTppThisYear(fields.get("priorTppThisYear", Figures::figure))
                .hbmDirectPurchase(fields.get("hbmDirectPurchase", Scalars::flag))
                .hbmPackagingConfirmed(fields.get("hbmPackagingConfirmed", Scalars::flag))
                .designerAttestation(fields.get("designerAttestation", Scalars::flag))
                .transistorAttestation(fields.get("transistorAttestation", Scalars::flag))
                .build();
    }
}
