package org.exportable.report;

/** Asks a person for an unknown fact. */
final class FactQuestion {

    private FactQuestion() {}

    static String of(String path) {
        int dot = path.lastIndexOf('.');
        String owner = dot < 0 ? "" : path.substring(0, dot);
        if (owner.startsWith("item")) {
            return ofItem(path);
        }
        if (owner.equals("attestations")) {
            return "Can a person attest to this: %s?".formatted(FactWords.of(path));
        }
        return ofParty("the " + FactWords.of(owner.isEmpty() ? path : owner), path.substring(dot + 1), path);
    }

    private static String ofItem(String path) {
        return switch (path) {
            case "item.dataCenter" -> "Is the item designed or marketed for use in data centers?";
            case "item.nonPlanar" -> "Is a die of the item made with a non-planar transistor architecture?";
            case "item.usAvailableSince" ->
                "Since which day has the item been commercially available in the United States?";
            case "item.hbm.attachment" -> "What is the high-bandwidth memory fixed to?";
            case "item.alsoClassified" -> "Which other ECCN does the item meet?";
            default -> "What is the %s of the item?".formatted(FactWords.of(path));
        };
    }

    private static String ofParty(String party, String fact, String path) {
        return switch (fact) {
            case "country" -> "In which country is %s?".formatted(party);
            case "headquarters" -> "Where is %s headquartered?".formatted(party);
            case "parentHeadquarters" -> "Where is the ultimate parent of %s headquartered?".formatted(party);
            case "sector" -> "Is %s a commercial company, a government or military?".formatted(party);
            case "distributor" -> "Is %s a distributor, who buys to sell on?".formatted(party);
            case "role" -> "What is the part of %s in making chips?".formatted(party);
            case "name" -> "Who is %s?".formatted(party);
            default -> "What is the %s?".formatted(FactWords.of(path));
        };
    }
}
