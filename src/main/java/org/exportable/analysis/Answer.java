package org.exportable.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Alternative;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Reason;
import org.exportable.determination.Requirement;
import org.exportable.determination.ReviewPolicy;
import org.exportable.engine.Inference;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Policy;

/**
 * What a law indicates about a transaction: it looks at every case that the transaction could be, one if everything that
 * the rules ask for is known, and says what is so in all of them.
 */
final class Answer {

    private final List<Dimension> dimensions;
    private final OpenFacts facts;
    private final OpenInference whole;
    private final Cases cases;
    private final List<Finding> findings;
    private final Law law;
    private final Countries countries;
    private final Transaction transaction;

    /** The answer under one law, its rules read plainly. */
    Answer(Transaction transaction, LawView view, Countries countries) {
        this.transaction = transaction;
        this.law = view.law();
        this.countries = countries;
        this.dimensions = view.gaps(transaction);
        this.facts = new OpenFacts(transaction, dimensions, new Settler(law));
        this.whole = new OpenInference(facts, Open.ALL, law.plain());
        this.cases = Cases.of(facts, whole, law.plain());
        this.findings = cases.parts().stream()
                .map(open -> new Finding(law, settled(open), inference(open).firings()))
                .toList();
    }

    private Answer(Answer plain, List<Finding> findings) {
        this.transaction = plain.transaction;
        this.law = plain.law;
        this.countries = plain.countries;
        this.dimensions = plain.dimensions;
        this.facts = plain.facts;
        this.whole = plain.whole;
        this.cases = plain.cases;
        this.findings = findings;
    }

    /**
     * The same answer with what each rule matched, as reasons need it.
     *
     * @throws IllegalStateException if the rules come to another answer in Drools; then one of the two misreads a rule
     */
    Answer withMatches() {
        Inference inference = law.inference();
        List<Finding> matched = new ArrayList<>();
        for (Open open : cases.parts()) {
            Facts settled = settled(open);
            matched.add(new Finding(law, settled, inference.infer(settled)));
        }
        Answer answer = new Answer(this, matched);
        if (!agreesWith(answer)) {
            throw new IllegalStateException("Two readings of the rules of %s disagree: %s and %s."
                    .formatted(law.regime(), outcome(), answer.outcome()));
        }
        return answer;
    }

    private OpenInference inference(Open open) {
        return open == Open.ALL ? whole : new OpenInference(facts, open, law.plain());
    }

    private Facts settled(Open open) {
        return new Settler(law).settle(facts.representative(open));
    }

    /** The law it is given under. */
    Law law() {
        return law;
    }

    /** The transaction it is about. */
    Transaction transaction() {
        return transaction;
    }

    /** Whether a change of law passes it by: no rule that went or came has a say, and its countries keep their groups. */
    boolean isPassedBy(Change change) {
        return change.passesBy(whole, transaction, asksForPlaces());
    }

    /** Whether the cases differ in where a party is or is headquartered. */
    private boolean asksForPlaces() {
        return cases.parts().stream()
                .flatMap(open -> open.dimensions().stream())
                .anyMatch(index -> dimensions.get(index).isPlace());
    }

    /** The finding of the first case. */
    Finding representative() {
        return findings.get(0);
    }

    /** The transaction as it is in the first case. */
    Transaction representativeTransaction() {
        return facts.representative(cases.parts().get(0));
    }

    /** Whether an attribute of a fact of the first case is filled in, and so must not be shown as if it were known. */
    boolean isFilledIn(Object fact, Attribute attribute) {
        List<Object> settled = representative().facts().all();
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) == fact) {
                return facts.isOpen(i, attribute);
            }
        }
        return false;
    }

    Outcome outcome() {
        Set<Outcome> outcomes = findings.stream().map(Finding::outcome).collect(Collectors.toSet());
        return outcomes.size() == 1 && cases.complete() ? outcomes.iterator().next() : Outcome.UNDETERMINED;
    }

    /** Paragraphs met in every case. */
    List<String> classification() {
        List<String> common = new ArrayList<>(findings.get(0).classification());
        findings.forEach(finding -> common.retainAll(finding.classification()));
        return common;
    }

    private List<Requirement> requirements() {
        List<Requirement> common = new ArrayList<>(findings.get(0).requirements());
        findings.forEach(finding -> common.retainAll(finding.requirements()));
        return common;
    }

    private Set<Policy> policies() {
        return findings.stream().map(Finding::policy).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether another answer about the same transaction is the same: outcome, classification, provisions, policy. */
    boolean agreesWith(Answer other) {
        return outcome() == other.outcome()
                && classification().equals(other.classification())
                && provisions().equals(other.provisions())
                && policies().equals(other.policies())
                && outcomes().equals(other.outcomes())
                && available().equals(other.available());
    }

    /** What a change of a fact can change of it. */
    Upshot upshot() {
        return new Upshot(outcome(), outcomes(), policies());
    }

    private Set<Outcome> outcomes() {
        return findings.stream().map(Finding::outcome).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> available() {
        return representative().exceptions(whole::of).stream()
                .filter(exception -> Boolean.TRUE.equals(exception.available()))
                .map(ExceptionFinding::symbol)
                .collect(Collectors.toSet());
    }

    private List<String> provisions() {
        return requirements().stream().map(Requirement::provision).toList();
    }

    /** The determination of the first case, with everything taken away that is not so in all cases. */
    DeterminationBuilder merge(Determination first) {
        Questions questions = new Questions(dimensions, cases.parts(), findings, new Wording(countries, law.places()));
        boolean settled = outcome() != Outcome.UNDETERMINED;
        List<String> deciding = settled ? List.of() : questions.deciding(Finding::outcome);
        List<Alternative> alternatives = settled ? List.of() : questions.alternatives(deciding);
        return DeterminationBuilder.builder(first)
                .outcome(outcome())
                .classification(classification())
                .requirements(requirements())
                .exceptions(representative().exceptions(whole::of))
                .reviewPolicy(reviewPolicy(first.reviewPolicy(), questions))
                .reasons(first.reasons().stream().filter(this::isCommon).toList())
                .rejected(first.rejected().stream()
                        .filter(rejected -> isFalse(rejected.rule()))
                        .toList())
                .decidingFacts(deciding)
                .alternatives(alternatives)
                .notices(notices(first, settled));
    }

    private boolean isCommon(Reason reason) {
        return law.plain().rules().stream()
                .anyMatch(rule -> rule.rule().name().equals(reason.rule()) && whole.of(rule) == Truth.TRUE);
    }

    private boolean isFalse(String name) {
        return law.plain().rules().stream()
                .anyMatch(rule -> rule.rule().name().equals(name) && whole.of(rule) == Truth.FALSE);
    }

    private ReviewPolicy reviewPolicy(ReviewPolicy first, Questions questions) {
        if (policies().size() == 1) {
            return new ReviewPolicy(first.policy(), first.provision(), first.because(), conditions());
        }
        List<String> deciding = questions.deciding(Finding::policy);
        return new ReviewPolicy(
                null, null, "Turns on unknown facts: " + String.join(", ", deciding) + ".", conditions());
    }

    private List<ConditionStatus> conditions() {
        boolean conditional =
                findings.stream().anyMatch(finding -> finding.isLicensed() && ReviewPolicies.isConditional(finding));
        return conditional
                ? ReviewPolicies.conditions(law.plain().rules(Stage.REVIEW_CONDITION), whole::of)
                : List.of();
    }

    private List<String> notices(Determination first, boolean settled) {
        Set<String> notices = new LinkedHashSet<>();
        if (!cases.complete()) {
            notices.add("Too much is unknown to look at every case: %d were looked at, and the rest is open."
                    .formatted(cases.parts().size()));
        } else if (settled && findings.size() > 1) {
            notices.add("Facts are missing, but the outcome is the same whatever they are.");
        }
        for (String notice : first.notices()) {
            if (law.plain().rules(Stage.NOTICE).stream()
                    .noneMatch(rule -> rule.rule().because().equals(notice) && whole.of(rule) == Truth.UNKNOWN)) {
                notices.add(notice);
            }
        }
        return List.copyOf(notices);
    }
}
