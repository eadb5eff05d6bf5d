package org.exportable.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Place;
import org.exportable.vocabulary.Review;

/**
 * Finds two rules of one provision that fire for one transaction with results that cannot both be right: two review policies,
 * two statuses of one condition, two families under one paragraph. An answer takes the stricter policy and the more favorable
 * status, so nobody would notice. Two paragraphs do not contradict each other: an answer lists all that an item meets.
 */
final class Contradictions implements Check {

    private final Predicate<PlainRule> asked;
    private final Countries countries;
    private final Set<Ground> seen = new HashSet<>();
    private final Map<Pair, Finding> found = new LinkedHashMap<>();

    /** @param asked which rules are looked at, together with all others */
    Contradictions(Predicate<PlainRule> asked, Countries countries) {
        this.asked = asked;
        this.countries = countries;
    }

    @Override
    public boolean isOpen(Law law) {
        return !seen.contains(Ground.of(law)) && !pairs(law).isEmpty();
    }

    @Override
    public void look(DrawnLaw drawn) {
        if (seen.add(Ground.of(drawn.law()))) {
            for (Pair pair : pairs(drawn.law())) {
                if (drawn.meet(pair.one, pair.other)) {
                    found.put(pair, finding(pair, drawn));
                }
            }
        }
    }

    private List<Pair> pairs(Law law) {
        List<PlainRule> rules = law.plain().decisive();
        return rules.stream()
                .filter(asked)
                .flatMap(one -> rules.stream()
                        .filter(other -> contradicts(one, other) && isFirst(one, other))
                        .map(other -> new Pair(one, other)))
                .filter(pair -> !found.containsKey(pair))
                .toList();
    }

    /** Of two rules that are both looked at the later one is the one that is named. */
    private boolean isFirst(PlainRule one, PlainRule other) {
        return !asked.test(other) || place(one).compareTo(place(other)) > 0;
    }

    private static String place(PlainRule rule) {
        return "%s %s %06d"
                .formatted(
                        rule.version().from(),
                        rule.version().file(),
                        rule.rule().line());
    }

    private static boolean contradicts(PlainRule one, PlainRule other) {
        boolean ofOneProvision =
                one.version().provision().equals(other.version().provision())
                        || one.rule().provision().equals(other.rule().provision());
        return ofOneProvision && contradicts(one.conclusion(), other.conclusion());
    }

    /** Whether two conclusions cannot both be right if they are drawn from one provision. */
    private static boolean contradicts(Conclusion one, Conclusion other) {
        if (one instanceof ExceptionCondition condition && other instanceof ExceptionCondition another) {
            return condition.exception().equals(another.exception())
                    && condition.condition().equals(another.condition())
                    && condition.status() != another.status();
        }
        if (one instanceof Classified classified && other instanceof Classified another) {
            return classified.paragraph().equals(another.paragraph())
                    && !classified.family().equals(another.family());
        }
        return one instanceof Review && other instanceof Review && !one.equals(other);
    }

    private Finding finding(Pair pair, DrawnLaw drawn) {
        return Finding.of(
                Kind.CONTRADICTION,
                pair.one.version(),
                pair.one.rule(),
                "rule \"%s\" says %s, and rule \"%s\" (%s, line %d) says %s, for example on %s where %s; make them exclude each other"
                        .formatted(
                                pair.one.rule().name(),
                                words(pair.one.conclusion()),
                                pair.other.rule().name(),
                                pair.other.version().file(),
                                pair.other.rule().line(),
                                words(pair.other.conclusion()),
                                drawn.law().regime(),
                                drawn.example(pair.one, pair.other, countries)));
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found.values());
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof ExceptionCondition condition) {
            return "`%s` of %s is %s".formatted(condition.condition(), condition.exception(), condition.status());
        }
        if (conclusion instanceof Review review) {
            return review.policy().name();
        }
        Classified classified = (Classified) conclusion;
        return "%s of family %s".formatted(classified.paragraph(), classified.family());
    }

    private record Pair(PlainRule one, PlainRule other) {}

    /** What decides where rules fire. */
    private record Ground(List<PlainRule> rules, Map<String, Place> places) {

        static Ground of(Law law) {
            return new Ground(law.plain().decisive(), law.places());
        }
    }
}
