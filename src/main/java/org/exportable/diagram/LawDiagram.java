package org.exportable.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.exportable.determination.Outcome;
import org.exportable.engine.Law;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Policy;
import org.exportable.vocabulary.Review;
import org.exportable.vocabulary.Status;

/** What a law indicates about all transactions of a space at once: which rules fire where, and what follows. */
public final class LawDiagram {

    /** The result of {@link #policy} where no review is told. */
    public static final int NO_POLICY = Policy.values().length;

    private final Law law;
    private final Space space;
    private final Diagrams diagrams;
    private final Diagram only;
    private final Predicate<PlainRule> asked;
    private final Map<PlainRule, Diagram> fires = new LinkedHashMap<>();
    private final Map<Class<?>, List<PlainRule>> concluding = new LinkedHashMap<>();
    private Diagram licensed;

    /** @param space one in which the law is at home */
    public LawDiagram(Law law, Space space) {
        this(law, space, space.diagrams().yes(), rule -> true);
    }

    /**
     * The same for some transactions only.
     *
     * @param only where they are; elsewhere no rule is asked
     * @param asked the rules that are asked; the others stay silent
     */
    public LawDiagram(Law law, Space space, Diagram only, Predicate<PlainRule> asked) {
        this.law = law;
        this.space = space;
        this.diagrams = space.diagrams();
        this.only = only;
        this.asked = asked;
        this.licensed = only;
        law.plain().decisive().stream()
                .filter(asked)
                .forEach(rule -> concluding
                        .computeIfAbsent(rule.conclusion().getClass(), type -> new ArrayList<>())
                        .add(rule));
        for (Stage stage : Stage.values()) {
            run(stage);
            if (stage == Stage.REQUIREMENT) {
                licensed = anyOf(LicenseRequired.class, conclusion -> true);
            }
        }
    }

    private void run(Stage stage) {
        boolean more = ask(law.plain().decisive(stage));
        while (more) {
            more = ask(law.plain().building(stage));
        }
    }

    private boolean ask(Collection<PlainRule> rules) {
        boolean more = false;
        for (PlainRule rule : rules) {
            if (asked.test(rule)) {
                Diagram before = fires.put(rule, where(rule));
                more |= before != fires.get(rule);
            }
        }
        return more;
    }

    /** Where a rule of the law fires: also a notice, if the space has what it asks for. */
    public Diagram where(PlainRule rule) {
        Diagram where = rule.stage().isAfterRequirement() ? licensed : only;
        for (PlainPattern pattern : rule.patterns()) {
            Diagram satisfied = Conclusion.class.isAssignableFrom(pattern.type())
                    ? anyOf(pattern.type(), pattern.condition()::holds)
                    : space.satisfied(pattern, law);
            where = diagrams.and(where, pattern.isDenied() ? diagrams.not(satisfied) : satisfied);
        }
        return where;
    }

    private Diagram anyOf(Class<?> type, Predicate<Conclusion> which) {
        Diagram any = diagrams.no();
        for (PlainRule rule : concluding.getOrDefault(type, List.of())) {
            if (which.test(rule.conclusion())) {
                any = diagrams.or(any, where(fires.get(rule)));
            }
        }
        return any;
    }

    /** What has not been asked yet has not been concluded. */
    private Diagram where(Diagram asked) {
        return asked == null ? diagrams.no() : asked;
    }

    /** The rules that bear on the answer, each with where it fires. */
    public Map<PlainRule, Diagram> fires() {
        return Collections.unmodifiableMap(fires);
    }

    /** The outcome, as the ordinal of an {@link Outcome}. */
    public Diagram outcome() {
        Diagram notModelled = anyOf(NotModelled.class, conclusion -> true);
        Diagram overcome = diagrams.no();
        for (Diagram available : exceptions().values()) {
            overcome = diagrams.or(overcome, available);
        }
        Diagram passing = diagrams.choose(
                notModelled,
                result(Outcome.OUT_OF_COVERAGE),
                diagrams.choose(licensed, result(Outcome.LICENSE_EXCEPTION), result(Outcome.NO_LICENSE_REQUIRED)));
        return diagrams.choose(
                diagrams.and(licensed, diagrams.not(overcome)), result(Outcome.LICENSE_REQUIRED), passing);
    }

    private Diagram result(Outcome outcome) {
        return diagrams.constant(outcome.ordinal());
    }

    /** Where each license exception is available, by its symbol. */
    public Map<String, Diagram> exceptions() {
        Map<String, Map<String, Diagram>> conditions = new TreeMap<>();
        fires.forEach((rule, where) -> {
            if (rule.conclusion() instanceof ExceptionCondition condition) {
                Diagram satisfied = condition.status().compareTo(Status.TO_DO) <= 0 ? where : diagrams.no();
                conditions
                        .computeIfAbsent(condition.exception(), key -> new LinkedHashMap<>())
                        .merge(condition.condition(), satisfied, diagrams::or);
            }
        });
        Map<String, Diagram> available = new TreeMap<>();
        conditions.forEach(
                (symbol, all) -> available.put(symbol, all.values().stream().reduce(licensed, diagrams::and)));
        return available;
    }

    /** How an application would be reviewed, as the ordinal of a {@link Policy}: the most restrictive that is told. */
    public Diagram policy() {
        Diagram strictest = diagrams.constant(NO_POLICY);
        Policy[] strictestFirst = Policy.values();
        for (int i = strictestFirst.length - 1; i >= 0; i--) {
            Policy policy = strictestFirst[i];
            strictest = diagrams.choose(
                    anyOf(Review.class, conclusion -> ((Review) conclusion).policy() == policy),
                    diagrams.constant(i),
                    strictest);
        }
        return strictest;
    }

    /** Where conclusions of a type are reached, by what they have in common; in the order of the rules. */
    public <T extends Conclusion, K> Map<K, Diagram> where(Class<T> type, Function<PlainRule, K> key) {
        Map<K, Diagram> where = new LinkedHashMap<>();
        concluding
                .getOrDefault(type, List.of())
                .forEach(rule -> where.merge(key.apply(rule), fires.get(rule), diagrams::or));
        return where;
    }
}
