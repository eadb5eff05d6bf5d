package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.engine.Law;
import org.exportable.engine.Lazy;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Transaction;

/** What the analysis derives once from a law, or from several that are looked at together: boundaries, classes of countries. */
final class LawView {

    private final Law law;
    private final Lazy<Boundaries> boundaries;
    private final Lazy<PlaceClasses> classes;
    private final Lazy<DecisiveRules> rules;
    private final Lazy<Map<String, Set<String>>> groups;

    LawView(Law law) {
        this(List.of(law));
    }

    /** @param laws one at least */
    LawView(List<Law> laws) {
        this(laws, new Lazy<>(() -> {
            List<PlainRule> own = new ArrayList<>(laws.get(0).plain().rules());
            own.addAll(laws.get(0).pending());
            return new NumberedRules(own);
        }));
    }

    /** @param numbered the rules of the law, and others with which they are numbered */
    LawView(Law law, Lazy<NumberedRules> numbered) {
        this(List.of(law), numbered);
    }

    private LawView(List<Law> laws, Lazy<NumberedRules> numbered) {
        this.law = laws.get(0);
        this.boundaries = new Lazy<>(() -> Boundaries.of(laws));
        this.classes = new Lazy<>(() -> new PlaceClasses(laws, boundaries()));
        this.groups = new Lazy<>(() -> PlaceWords.groups(law.places()));
        this.rules = new Lazy<>(() -> new DecisiveRules(law, numbered.get()));
    }

    /** The law, the first of several. */
    Law law() {
        return law;
    }

    /** The rules of that law. */
    DecisiveRules rules() {
        return rules.get();
    }

    /** The Country Groups of its day. */
    Map<String, Set<String>> groups() {
        return groups.get();
    }

    Boundaries boundaries() {
        return boundaries.get();
    }

    /** The unknown facts of a transaction that the rules ask for. */
    List<Dimension> gaps(Transaction transaction) {
        return Gaps.of(transaction, boundaries(), classes.get());
    }
}
