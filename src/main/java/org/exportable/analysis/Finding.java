package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Requirement;
import org.exportable.engine.Firing;
import org.exportable.engine.Known;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.law.Rule;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Policy;
import org.exportable.vocabulary.Review;

/** What the rules of a law indicate for facts without gaps: everything that counts when two answers are compared. */
final class Finding {

    private final Law law;
    private final Supplier<Facts> facts;
    private final Outcome outcome;
    private final List<String> classification;
    private final List<Firing> firings;
    private final Set<PlainRule> fired;
    private final List<Firing> requirements;
    private final Firing review;

    Finding(Law law, Facts facts, List<Firing> firings) {
        this(
                law,
                () -> facts,
                firings.stream()
                        .sorted(Comparator.comparing(Firing::rule, RuleOrder.OF_ARGUMENT))
                        .toList());
    }

    /**
     * The same of facts that are asked for seldom.
     *
     * @param facts makes them anew each time
     * @param firings in the order of the argument
     */
    Finding(Law law, Supplier<Facts> facts, List<Firing> firings) {
        this.law = law;
        this.facts = facts;
        this.firings = List.copyOf(firings);
        this.fired = new LinkedHashSet<>();
        this.firings.forEach(firing -> fired.add(firing.rule()));
        this.requirements = concluding(LicenseRequired.class);
        requirements.sort(Comparator.comparing(Firing::rule, RuleOrder.OF_CITING));
        this.review = findReview();
        this.outcome = findOutcome();
        this.classification = findClassification();
    }

    private Finding(Supplier<Facts> facts, Finding alike) {
        this.law = alike.law;
        this.facts = facts;
        this.firings = alike.firings;
        this.fired = alike.fired;
        this.requirements = alike.requirements;
        this.review = alike.review;
        this.outcome = alike.outcome;
        this.classification = alike.classification;
    }

    private List<Firing> concluding(Class<? extends Conclusion> type) {
        List<Firing> concluding = new ArrayList<>();
        for (Firing firing : firings) {
            if (type.isInstance(firing.conclusion())) {
                concluding.add(firing);
            }
        }
        return concluding;
    }

    /** The same rules fired for other facts. */
    Finding about(Supplier<Facts> others) {
        return new Finding(others, this);
    }

    Law law() {
        return law;
    }

    Facts facts() {
        return facts.get();
    }

    List<Firing> firings() {
        return firings;
    }

    Set<PlainRule> fired() {
        return fired;
    }

    boolean isLicensed() {
        return !requirements.isEmpty();
    }

    Outcome outcome() {
        return outcome;
    }

    private Outcome findOutcome() {
        boolean notModelled = !concluding(NotModelled.class).isEmpty();
        if (!isLicensed()) {
            return notModelled ? Outcome.OUT_OF_COVERAGE : Outcome.NO_LICENSE_REQUIRED;
        }
        if (Exceptions.isAnyAvailable(law.plain().exceptions(), rule -> Truth.of(fired.contains(rule)))) {
            return notModelled ? Outcome.OUT_OF_COVERAGE : Outcome.LICENSE_EXCEPTION;
        }
        return Outcome.LICENSE_REQUIRED;
    }

    /** Paragraphs met, those of family a before b before c. */
    List<String> classification() {
        return classification;
    }

    private List<String> findClassification() {
        List<Classified> met = new ArrayList<>();
        concluding(Classified.class).forEach(firing -> met.add((Classified) firing.conclusion()));
        met.sort(Comparator.comparing(Classified::family).thenComparing(Classified::paragraph));
        Set<String> paragraphs = new LinkedHashSet<>();
        met.forEach(each -> paragraphs.add(each.paragraph()));
        return List.copyOf(paragraphs);
    }

    /** The requirements that apply; two limbs of one paragraph are one. */
    List<Requirement> requirements() {
        Map<String, Requirement> byParagraph = new LinkedHashMap<>();
        for (Firing firing : requirements) {
            Rule rule = firing.rule().rule();
            String instrument = firing.rule().version().instrument().id();
            byParagraph.putIfAbsent(
                    rule.provision() + " " + instrument, new Requirement(rule.provision(), instrument, rule.because()));
        }
        return List.copyOf(byParagraph.values());
    }

    /** The exceptions in force; none are considered where no license is required. */
    List<ExceptionFinding> exceptions() {
        return exceptions(rule -> Truth.of(fired.contains(rule)));
    }

    List<ExceptionFinding> exceptions(Function<PlainRule, Truth> truth) {
        return isLicensed() ? Exceptions.of(law.plain().exceptions(), truth) : List.of();
    }

    /** The review that decides, or null: the most restrictive one. */
    Firing review() {
        return review;
    }

    private Firing findReview() {
        Firing strictest = null;
        for (Firing each : concluding(Review.class)) {
            if (strictest == null || policy(each).compareTo(policy(strictest)) < 0) {
                strictest = each;
            }
        }
        return strictest;
    }

    private static Policy policy(Firing review) {
        return ((Review) review.conclusion()).policy();
    }

    Policy policy() {
        return review == null ? null : policy(review);
    }

    /** All facts, conclusions included. */
    Known known() {
        return new Known(facts(), firings);
    }

    /** The sentences of the rules that conclude such a conclusion, each once. */
    List<String> sentences(Class<? extends Conclusion> type) {
        return concluding(type).stream()
                .map(firing -> firing.rule().rule().because())
                .distinct()
                .toList();
    }
}
