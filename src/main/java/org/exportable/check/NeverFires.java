package org.exportable.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.Law;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.vocabulary.Conclusion;

/** Finds rules that no transaction makes fire, on any day on which they bind. */
final class NeverFires implements Check {

    private final Predicate<PlainRule> asked;
    private final Set<PlainRule> fired = new HashSet<>();
    private final Map<PlainRule, String> silent = new LinkedHashMap<>();

    /** @param asked which rules are looked at */
    NeverFires(Predicate<PlainRule> asked) {
        this.asked = asked;
    }

    @Override
    public boolean isOpen(Law law) {
        return law.plain().rules().stream().anyMatch(this::isUnknown);
    }

    private boolean isUnknown(PlainRule rule) {
        return asked.test(rule) && !fired.contains(rule);
    }

    @Override
    public void look(DrawnLaw drawn) {
        for (PlainRule rule : drawn.law().plain().rules()) {
            if (isUnknown(rule)) {
                if (drawn.fires(rule)) {
                    fired.add(rule);
                    silent.remove(rule);
                } else {
                    silent.computeIfAbsent(rule, key -> reason(key, drawn));
                }
            }
        }
    }

    private static String reason(PlainRule rule, DrawnLaw drawn) {
        for (PlainPattern pattern : rule.patterns()) {
            String type = pattern.type().getSimpleName();
            if (pattern.isDenied()) {
                continue;
            }
            if (!Conclusion.class.isAssignableFrom(pattern.type())) {
                if (!drawn.isPossible(pattern)) {
                    return "its comparisons of %s contradict each other".formatted(type);
                }
            } else if (drawn.law().plain().decisive().stream()
                    .map(PlainRule::conclusion)
                    .noneMatch(each -> pattern.type().isInstance(each)
                            && pattern.condition().holds(each))) {
                return "no rule in force concludes such a %s as it asks for".formatted(type);
            }
        }
        return "its conditions, each of them possible, exclude each other";
    }

    /** Whether no transaction was seen to make a rule fire. */
    boolean isSilent(PlainRule rule) {
        return silent.containsKey(rule);
    }

    @Override
    public List<Finding> findings() {
        return silent.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private static Finding finding(PlainRule rule, String reason) {
        return Finding.of(
                Kind.NEVER_FIRES,
                rule.version(),
                rule.rule(),
                "rule \"%s\" can never fire: %s; correct it, or leave it out"
                        .formatted(rule.rule().name(), reason));
    }
}
