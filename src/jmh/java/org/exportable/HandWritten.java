package org.exportable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exportable.fact.Category;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Place;

/**
 * What one would write by hand: the rules for circuits of 3A090.a and .b as they stood on 2024-06-01, without reasons,
 * dates, exceptions and unknown facts. The yardstick for the rules in Drools.
 */
final class HandWritten {

    private HandWritten() {}

    /** The paragraphs of requirements that apply. */
    static List<String> requirements(Facts facts) {
        if (facts.commodity().category() != Category.INTEGRATED_CIRCUIT
                || facts.destination().isEmpty()
                || !isOf3A090(facts.commodity())) {
            return List.of();
        }
        List<String> requirements = new ArrayList<>();
        if (isNamed(facts.destination().get().groups())) {
            requirements.add("742.6(a)(6)(iii)");
        } else if (facts.participants().stream().anyMatch(HandWritten::isHeadquarteredInMacauOrD5)) {
            requirements.add("744.23(a)(3)(i)");
        }
        return requirements;
    }

    private static boolean isOf3A090(Commodity chip) {
        double performance = chip.totalProcessingPerformance();
        double density = chip.performanceDensity();
        if (performance >= 4800) {
            return true;
        }
        return chip.dataCenter()
                && (performance >= 1600 && density >= 5.92
                        || performance >= 2400 && density >= 1.6 && density < 5.92
                        || performance >= 1600 && density >= 3.2 && density < 5.92);
    }

    private static boolean isNamed(Set<String> groups) {
        return (groups.contains("D:1") || groups.contains("D:4") || groups.contains("D:5"))
                && !groups.contains("A:5")
                && !groups.contains("A:6");
    }

    private static boolean isHeadquarteredInMacauOrD5(Participant party) {
        return party.recipient() && (isMacauOrD5(party.headquarters()) || isMacauOrD5(party.parentHeadquarters()));
    }

    private static boolean isMacauOrD5(Place place) {
        return place.country().equals("MO") || place.groups().contains("D:5");
    }
}
