package org.exportable.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.vocabulary.Conclusion;

/** A rule of one version, made ready to be asked without Drools. Two are equal only if they are the same. */
public final class PlainRule {

    private final Version version;
    private final Rule rule;
    private final Stage stage;
    private final boolean inferred;
    private final Conclusion conclusion;
    private final List<PlainPattern> patterns;

    PlainRule(Version version, Rule rule) {
        this.version = version;
        this.rule = rule;
        this.stage = version.stage();
        this.conclusion = Conclusions.of(rule);
        this.patterns = rule.when().stream().map(PlainPattern::new).toList();
        this.inferred = patterns.stream().anyMatch(pattern -> Conclusion.class.isAssignableFrom(pattern.type()));
    }

    /** The version that it belongs to. */
    public Version version() {
        return version;
    }

    /** The rule as its file states it. */
    public Rule rule() {
        return rule;
    }

    /** When it is asked. */
    public Stage stage() {
        return stage;
    }

    /** Whether it asks for conclusions of other rules. */
    public boolean isInferred() {
        return inferred;
    }

    /** What it inserts when it fires. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Its patterns, in order. */
    public List<PlainPattern> patterns() {
        return patterns;
    }

    /** For each pattern that must find a fact, the first that it finds; empty if the rule does not fire. */
    public Optional<List<Object>> match(List<Object> known) {
        List<Object> found = new ArrayList<>();
        for (PlainPattern pattern : patterns) {
            Object fact = pattern.firstMatch(known);
            boolean denied = pattern.quantifier() == Quantifier.NOT;
            if (denied != (fact == null)) {
                return Optional.empty();
            }
            if (fact != null && !denied) {
                found.add(fact);
            }
        }
        return Optional.of(found);
    }
}
