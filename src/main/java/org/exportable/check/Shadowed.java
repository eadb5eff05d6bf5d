package org.exportable.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.vocabulary.Notice;

/**
 * Finds rules that add nothing: on all days on which they bind another rule fires wherever they fire, with the same
 * conclusion and the same citation; of notices, with the same sentence too. A rule with a citation of its own adds a reason of
 * its own, even where the outcome is the same without it.
 */
final class Shadowed implements Check {

    private final Predicate<PlainRule> asked;
    private final Set<PlainRule> free = new HashSet<>();
    private final Map<PlainRule, PlainRule> shadows = new LinkedHashMap<>();

    /** @param asked which rules are looked at */
    Shadowed(Predicate<PlainRule> asked) {
        this.asked = asked;
    }

    /** A rule without a rival in some law is not always shadowed, so such a law need not be drawn. */
    @Override
    public boolean isOpen(Law law) {
        List<PlainRule> rules = law.plain().rules();
        boolean open = false;
        for (PlainRule rule : rules) {
            if (isUnknown(rule)) {
                if (rules.stream().noneMatch(other -> isRival(rule, other))) {
                    release(rule);
                } else {
                    open = true;
                }
            }
        }
        return open;
    }

    private boolean isUnknown(PlainRule rule) {
        return asked.test(rule) && !free.contains(rule);
    }

    private void release(PlainRule rule) {
        free.add(rule);
        shadows.remove(rule);
    }

    private static boolean isRival(PlainRule rule, PlainRule other) {
        return rule != other
                && rule.conclusion().equals(other.conclusion())
                && rule.rule().provision().equals(other.rule().provision())
                && (!(rule.conclusion() instanceof Notice)
                        || rule.rule().because().equals(other.rule().because()));
    }

    @Override
    public void look(DrawnLaw drawn) {
        List<PlainRule> rules = drawn.law().plain().rules();
        for (PlainRule rule : rules) {
            if (isUnknown(rule) && drawn.fires(rule)) {
                Optional<PlainRule> shadow = rules.stream()
                        .filter(other -> isRival(rule, other) && drawn.covers(other, rule))
                        .findFirst();
                shadow.ifPresentOrElse(other -> shadows.putIfAbsent(rule, other), () -> release(rule));
            }
        }
    }

    /** Two rules that shadow each other are named once. */
    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<PlainRule> named = new HashSet<>();
        shadows.forEach((rule, shadow) -> {
            if (!named.contains(shadow) || shadows.get(shadow) != rule) {
                named.add(rule);
                findings.add(finding(rule, shadow));
            }
        });
        return findings;
    }

    private Finding finding(PlainRule rule, PlainRule shadow) {
        return Finding.of(
                Kind.SHADOWED,
                rule.version(),
                rule.rule(),
                "rule \"%s\" adds nothing: wherever it fires, rule \"%s\" (%s, line %d)%s fires with the same result and"
                                .formatted(
                                        rule.rule().name(),
                                        shadow.rule().name(),
                                        shadow.version().file(),
                                        shadow.rule().line(),
                                        shadows.get(shadow) == rule ? ", its duplicate," : "")
                        + " citation; leave one out, or narrow the other");
    }
}
