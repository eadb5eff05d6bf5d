package org.exportable.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Facts that only a person can attest to. A null component is unknown.
 *
 * @param purchaseOrder there is a written purchase order (15 CFR 740.8(a))
 * @param nacNotified BIS has been notified under License Exception NAC (740.8(c))
 * @param nacObjected BIS has answered that a license is needed
 * @param nacNotifiedOn the day of that notification
 * @param usSupplySufficient enough supply in the United States (Supplement No. 2 to part 748, paragraph (dd))
 * @param noFoundryDiversion no foundry capacity diverted (same)
 * @param usVolumeShare aggregate TPP shipped to China and Macau over that shipped to US customers (same), 0 or more
 * @param kycRemoteAccess know-your-customer and remote-access procedures (same)
 * @param usThirdPartyTested independent test in the United States (same)
 * @param noProhibitedEndUse no prohibited end use or end user (same)
 * @param aiaCertified certification of License Exception AIA (740.27)
 * @param lppCertified certification of License Exception LPP (740.29)
 * @param priorTppThisYear TPP already shipped to the ultimate consignee in the calendar year
 * @param hbmDirectPurchase bought directly by the designer of the co-packaged commodity (740.25(c)(1))
 * @param hbmPackagingConfirmed confirmed by the packaging site in writing (740.25(c)(2))
 * @param designerAttestation the designer attests that the circuit is not 3A090.a (Note 1 to 3A090.a)
 * @param transistorAttestation the packager attests the transistor count (Note 1 to 3A090.a)
 */
@RecordBuilder
public record Attestations(
        Boolean purchaseOrder,
        Boolean nacNotified,
        Boolean nacObjected,
        LocalDate nacNotifiedOn,
        Boolean usSupplySufficient,
        Boolean noFoundryDiversion,
        BigDecimal usVolumeShare,
        Boolean kycRemoteAccess,
        Boolean usThirdPartyTested,
        Boolean noProhibitedEndUse,
        Boolean aiaCertified,
        Boolean lppCertified,
        BigDecimal priorTppThisYear,
        Boolean hbmDirectPurchase,
        Boolean hbmPackagingConfirmed,
        Boolean designerAttestation,
        Boolean transistorAttestation) {

    private static final Attestations NONE = AttestationsBuilder.builder().build();

    /** @throws IllegalArgumentException if a figure is negative or absurd */
    public Attestations {
        Figures.requireNotNegative("usVolumeShare", usVolumeShare);
        Figures.requireNotNegative("priorTppThisYear", priorTppThisYear);
    }

    /** Nothing attested. */
    public static Attestations none() {
        return NONE;
    }

    /** They are looked up for every line of a ledger, and most attest nothing. */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(priorTppThisYear);
        hash = 31 * hash + Objects.hashCode(usVolumeShare);
        hash = 31 * hash + Objects.hashCode(nacNotifiedOn);
        hash = 31 * hash + Objects.hashCode(purchaseOrder);
        return 31 * hash + Objects.hashCode(lppCertified);
    }
}
