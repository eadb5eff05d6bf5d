package org.exportable.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.exportable.determination.Outcome;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.LawDiagram;
import org.exportable.diagram.Numbered;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.Policy;

/**
 * How all transactions of a space stand under each of its laws, as a diagram whose results are numbered stands. Laws under
 * which all of them stand the same have the same diagram. Not thread-safe.
 */
final class StandingDiagrams {

    private static final Comparator<Classified> BY_FAMILY =
            Comparator.comparing(Classified::family).thenComparing(Classified::paragraph);

    private final Space space;
    private final Diagrams diagrams;
    private final Numbered<Stand> stands = new Numbered<>();

    StandingDiagrams(Space space) {
        this.space = space;
        this.diagrams = space.diagrams();
    }

    /** The stand with this number. */
    Stand stand(int number) {
        return stands.get(number);
    }

    /** How all transactions stand under a law. */
    Diagram of(Law law) {
        LawDiagram rules = new LawDiagram(law, space);
        Diagram standing = diagrams.join(rules.outcome(), rules.policy(), this::bare);
        Map<Classified, Diagram> paragraphs = rules.where(Classified.class, rule -> (Classified) rule.conclusion());
        for (Classified paragraph :
                paragraphs.keySet().stream().sorted(BY_FAMILY).toList()) {
            standing = where(standing, paragraphs.get(paragraph), stand -> stand.with(paragraph));
        }
        Map<Stand.Ground, Diagram> grounds = rules.where(LicenseRequired.class, Stand.Ground::of);
        for (Stand.Ground ground : inOrder(law)) {
            standing = where(standing, grounds.get(ground), stand -> stand.with(ground));
        }
        return standing;
    }

    private static List<Stand.Ground> inOrder(Law law) {
        return law.plain().decisive().stream()
                .filter(rule -> rule.conclusion() instanceof LicenseRequired)
                .sorted(RuleOrder.OF_CITING)
                .map(Stand.Ground::of)
                .distinct()
                .toList();
    }

    private int bare(int outcome, int policy) {
        return stands.of(new Stand(
                Outcome.values()[outcome],
                policy == LawDiagram.NO_POLICY ? null : Policy.values()[policy],
                List.of(),
                List.of()));
    }

    /** The same, with something more where a condition holds. */
    private Diagram where(Diagram standing, Diagram holds, UnaryOperator<Stand> more) {
        return diagrams.join(
                standing, holds, (number, truth) -> truth == 0 ? number : stands.of(more.apply(stand(number))));
    }
}
