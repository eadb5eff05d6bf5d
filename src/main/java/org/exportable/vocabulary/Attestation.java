package org.exportable.vocabulary;

/**
 * What persons attest to, as the rules see it. Acts that can still be done are answers; the rest is known when the rules
 * run.
 *
 * @param purchaseOrder there is a written purchase order
 * @param nacNotified BIS has been notified under License Exception NAC
 * @param nacObjected BIS has answered that a license is needed
 * @param daysSinceNacNotification calendar days from the notification to the shipment; very many where not said
 * @param usSupplySufficient enough supply in the United States
 * @param noFoundryDiversion no foundry capacity diverted
 * @param usVolumeShare TPP shipped to China and Macau over that shipped to US customers
 * @param kycRemoteAccess know-your-customer and remote-access procedures
 * @param usThirdPartyTested independent test in the United States
 * @param noProhibitedEndUse no prohibited end use or end user
 * @param aiaCertified certification of License Exception AIA
 * @param lppCertified certification of License Exception LPP
 * @param hbmDirectPurchase bought directly by the designer of the co-packaged commodity
 * @param hbmPackagingConfirmed confirmed by the packaging site in writing
 * @param designerAttestation the designer attests that the circuit is not 3A090.a
 * @param transistorAttestation the packager attests the transistor count
 */
public record Attestation(
        Answer purchaseOrder,
        Answer nacNotified,
        Answer nacObjected,
        double daysSinceNacNotification,
        boolean usSupplySufficient,
        boolean noFoundryDiversion,
        double usVolumeShare,
        boolean kycRemoteAccess,
        boolean usThirdPartyTested,
        boolean noProhibitedEndUse,
        Answer aiaCertified,
        Answer lppCertified,
        boolean hbmDirectPurchase,
        Answer hbmPackagingConfirmed,
        boolean designerAttestation,
        boolean transistorAttestation) {}
