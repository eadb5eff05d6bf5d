package org.exportable.analysis;

/** Asks a person for an unknown fact, in words that need no knowledge of the rules. */
public final class FactQuestion {

    private FactQuestion() {}

    /** The question for a path. */
    public static String of(String path) {
        int dot = path.lastIndexOf('.');
        String owner = dot < 0 ? "" : path.substring(0, dot);
        if (owner.startsWith("item")) {
            return ofItem(path);
        }
        if (owner.equals("attestations")) {
            return ofAttestation(path);
        }
        return ofParty("the " + FactWords.of(owner.isEmpty() ? path : owner), path.substring(dot + 1), path);
    }

    private static String ofItem(String path) {
        return switch (path) {
            case "item.totalProcessingPerformance" ->
                "What is the total processing performance (TPP) of the item: the highest product of bit length and dense"
                        + " tera-operations per second?";
            case "item.applicableDieAreaMm2" ->
                "What is the applicable die area of the item in mm2: the area of all logic dies made on a non-planar"
                        + " (such as FinFET) process?";
            case "item.ioBandwidthGBps" ->
                "What is the I/O bandwidth of the item in GB/s: both directions, all connections but memory?";
            case "item.dramBandwidthGBps" -> "What is the memory (DRAM) bandwidth of the item in GB/s?";
            case "item.dataCenter" -> "Is the item designed or marketed for use in data centers?";
            case "item.nonPlanar" -> "Is a die of the item made on a non-planar (such as FinFET) process?";
            case "item.usAvailableSince" ->
                "Since which day has the item been commercially available in the United States?";
            case "item.hbm.attachment" -> "What is the high-bandwidth memory fixed to?";
            case "item.hbm.bandwidthGBps" -> "What is the bandwidth of the high-bandwidth memory in GB/s?";
            case "item.hbm.packageAreaMm2" ->
                "What is the area of the high-bandwidth memory in mm2: of its package, or of the stack without one?";
            case "item.alsoClassified" -> "Which other export control number (ECCN) does the item meet?";
            default -> "What is the %s of the item?".formatted(FactWords.of(path));
        };
    }

    private static String ofAttestation(String path) {
        return switch (path) {
            case "attestations.nacNotifiedOn" -> "On which day was the Bureau of Industry and Security notified?";
            case "attestations.usSupplySufficient" ->
                "Can a person attest that there is enough supply of the item in the United States?";
            case "attestations.noFoundryDiversion" ->
                "Can a person attest that no foundry capacity for US customers is diverted to the item?";
            case "attestations.usVolumeShare" ->
                "What is the processing performance shipped to China and Macau as a share of that shipped to customers in the"
                        + " United States (0 to 1)?";
            case "attestations.kycRemoteAccess" ->
                "Can a person attest that the receiver checks its customers, remote users included?";
            case "attestations.usThirdPartyTested" ->
                "Can a person attest that an independent laboratory in the United States has tested the item?";
            case "attestations.noProhibitedEndUse" -> "Can a person attest that the item has no prohibited end use?";
            case "attestations.hbmDirectPurchase" ->
                "Does the designer of the product that the memory goes into buy it directly?";
            case "attestations.designerAttestation" -> "Has the designer of the chip attested to its figures?";
            case "attestations.transistorAttestation" -> "Has the chip's packager attested to its transistor count?";
            case "attestations.priorTppThisYear" ->
                "How much total processing performance (TPP) was shipped to the same receiver earlier this year?";
            default -> "Can a person attest to this: %s?".formatted(FactWords.of(path));
        };
    }

    private static String ofParty(String party, String fact, String path) {
        return switch (fact) {
            case "country" -> "In which country is %s?".formatted(party);
            case "headquarters" -> "Where is %s headquartered?".formatted(party);
            case "parentHeadquarters" -> "Where is the ultimate parent company of %s headquartered?".formatted(party);
            case "sector" -> "Is %s a commercial company or a government body?".formatted(party);
            case "distributor" -> "Is %s a distributor, who buys to sell on?".formatted(party);
            case "role" -> "What is the part of %s in making chips?".formatted(party);
            case "name" -> "Who is %s?".formatted(party);
            default -> "What is the %s?".formatted(FactWords.of(path));
        };
    }
}
