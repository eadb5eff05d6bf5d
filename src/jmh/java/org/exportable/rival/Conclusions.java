package org.exportable.rival;

import java.util.ArrayList;
import java.util.List;

/** What rules conclude of a deal, collected from their session. */
public final class Conclusions {

    /**
     * The item meets the parameters of 3A090.a or .b.
     *
     * @param letter a or b
     */
    public record Meets(String letter) {}

    /** @param paragraph where the item is classified */
    public record Classified(String paragraph) {}

    /** @param paragraph what requires a license */
    public record Requirement(String paragraph) {}

    /** @param paragraph the requirement that an exception overcomes */
    public record Overcome(String paragraph) {}

    private String classification = "";
    private final List<String> requirements = new ArrayList<>();
    private final List<String> overcome = new ArrayList<>();

    void add(Object fact) {
        if (fact instanceof Classified classified) {
            classification = classified.paragraph();
        } else if (fact instanceof Requirement requirement) {
            requirements.add(requirement.paragraph());
        } else if (fact instanceof Overcome each) {
            overcome.add(each.paragraph());
        }
    }

    Answer answer() {
        return Answer.of(classification, requirements, overcome.containsAll(requirements));
    }
}
