package org.exportable.engine;

import java.util.ArrayList;
import java.util.List;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.vocabulary.Conclusion;

/** A rule of one version, made ready to be asked without Drools. Two are equal only if they are the same. */
public final class PlainRule {

    private final Version version;
    private final String versionId;
    private final Rule rule;
    private final Stage stage;
    private final Conclusion conclusion;
    private final List<PlainPattern> patterns;

    PlainRule(Version version, Rule rule) {
        this.version = version;
        this.versionId = version.id();
        this.rule = rule;
        this.stage = version.stage();
        this.conclusion = Conclusions.of(rule);
        this.patterns = rule.when().stream().map(PlainPattern::new).toList();
    }

    /** The version that it belongs to. */
    public Version version() {
        return version;
    }

    /** The id of that version. */
    public String versionId() {
        return versionId;
    }

    /** The rule as its file states it. */
    public Rule rule() {
        return rule;
    }

    /** When it is asked. */
    public Stage stage() {
        return stage;
    }

    /** What it inserts when it fires. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Its patterns, in order. */
    public List<PlainPattern> patterns() {
        return patterns;
    }

    /** Whether it fires. */
    public boolean fires(Known known) {
        for (PlainPattern pattern : patterns) {
            if (!pattern.isSatisfiedBy(known)) {
                return false;
            }
        }
        return true;
    }

    /** Each way in which it fires: for each plain pattern one of the facts that match; none if it does not fire. */
    List<List<Object>> matches(Known known) {
        if (!fires(known)) {
            return List.of();
        }
        List<List<Object>> matches = List.of(List.of());
        for (PlainPattern pattern : patterns) {
            if (pattern.quantifier() == Quantifier.EACH) {
                matches = extended(matches, pattern.matching(known));
            }
        }
        return matches;
    }

    private static List<List<Object>> extended(List<List<Object>> matches, List<Object> facts) {
        List<List<Object>> extended = new ArrayList<>();
        for (List<Object> match : matches) {
            for (Object fact : facts) {
                List<Object> longer = new ArrayList<>(match);
                longer.add(fact);
                extended.add(longer);
            }
        }
        return extended;
    }
}
