package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.engine.Firing;
import org.exportable.engine.Inference;
import org.exportable.engine.Law;
import org.exportable.engine.Lazy;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Country;
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
    private final Shared shared;
    private final Lazy<List<ExceptionFinding>> exceptions =
            new Lazy<>(() -> representative().exceptions(this::of));
    private final LawView view;
    private final Law law;
    private final Transaction transaction;

    /** The answer under one law, its rules read plainly. */
    Answer(Transaction transaction, LawView view) {
        this(transaction, view, Cases.MOST);
    }

    /** The same where something is known of the rules already. */
    Answer(Transaction transaction, LawView view, RuleTruths known) {
        this(transaction, view, known, Cases.MOST);
    }

    /** The same with so many cases looked at at most. */
    Answer(Transaction transaction, LawView view, int mostCases) {
        this(transaction, view, RuleTruths.none(view.rules()), mostCases);
    }

    private Answer(Transaction transaction, LawView view, RuleTruths known, int mostCases) {
        this.transaction = transaction;
        this.view = view;
        this.law = view.law();
        this.dimensions = view.gaps(transaction);
        this.facts = new OpenFacts(
                transaction,
                dimensions,
                new Settler(law),
                view.rules().all().given().size());
        this.whole = new OpenInference(facts, view.rules(), known);
        this.cases = Cases.of(whole, mostCases);
        Map<BitSet, Finding> alike = new HashMap<>();
        this.findings = cases.inferences().stream()
                .map(each -> alike.computeIfAbsent(each.certain(), rules -> finding(each))
                        .about(() -> facts.settled(each.open())))
                .toList();
        this.shared = new Shared(findings, cases.complete());
    }

    private Answer(Answer plain, List<Finding> findings) {
        this.transaction = plain.transaction;
        this.view = plain.view;
        this.law = plain.law;
        this.dimensions = plain.dimensions;
        this.facts = plain.facts;
        this.whole = plain.whole;
        this.cases = plain.cases;
        this.findings = findings;
        this.shared = new Shared(findings, cases.complete());
    }

    /**
     * The same answer with what each rule matched, as reasons need it, in the first case and one of each kind.
     *
     * @throws IllegalStateException if the rules come to another answer in Drools; then one of the two misreads a rule
     */
    Answer withMatches() {
        Inference inference = law.inference();
        Set<List<Object>> kinds = new HashSet<>();
        Answer answer = new Answer(
                this,
                findings.stream()
                        .map(each -> kinds.add(Arrays.asList(each.outcome(), each.policy(), each.classification()))
                                ? matched(each.facts(), inference::infer)
                                : each)
                        .toList());
        if (!agreesWith(answer)) {
            throw new IllegalStateException("Two readings of the rules of %s disagree: %s and %s."
                    .formatted(law.regime(), outcome(), answer.outcome()));
        }
        return answer;
    }

    /** The same in the first case alone, by the plain reading, in which only the rules that could fire are asked. */
    Answer withPlainMatches() {
        OpenInference first = cases.inferences().get(0);
        List<Finding> matched = new ArrayList<>(findings);
        matched.set(0, matched(representative().facts(), facts -> law.plain().infer(facts, first::couldFire)));
        return new Answer(this, matched);
    }

    private Finding matched(Facts facts, Function<Facts, List<Firing>> infer) {
        return new Finding(law, facts, infer.apply(facts));
    }

    private Finding finding(OpenInference inference) {
        return new Finding(law, () -> facts.settled(inference.open()), inference.firings());
    }

    /** The law it is given under. */
    Law law() {
        return law;
    }

    /** The Country Groups of the day. */
    Map<String, Set<String>> groups() {
        return view.groups();
    }

    /** The unknown facts that the rules ask for. */
    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The cases that the transaction could be. */
    Cases cases() {
        return cases;
    }

    /**
     * Whether every law by which the same rules bear on the transaction says the same: each fact on which it turns can be told
     * alone, so that it is nothing to it how finely a law divides what is unknown.
     */
    boolean isWhateverLaw() {
        return cases.complete()
                && asked().allMatch(dimension -> dimension.paths().size() == 1);
    }

    /** The unknown facts in which the cases differ. */
    private Stream<Dimension> asked() {
        return cases.parts().stream()
                .flatMap(open -> open.dimensions().stream())
                .distinct()
                .map(dimensions::get);
    }

    /** What the rules indicate in each case. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether a rule fires, as far as is known. */
    Truth of(PlainRule rule) {
        return whole.of(rule);
    }

    /** The rules that only tell something and may fire. */
    List<PlainRule> notices() {
        return whole.notices();
    }

    /** The transaction it is about. */
    Transaction transaction() {
        return transaction;
    }

    /** How the transaction stands, in short. */
    Standing standing() {
        Set<Policy> policies = shared.policies();
        return new Standing(
                outcome(),
                shared.classification(),
                shared.provisions(),
                available().stream().sorted().toList(),
                policies.size() == 1 ? policies.iterator().next() : null);
    }

    /** The rules of these stages that fire, or could. */
    List<PlainRule> rulesOf(Set<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> law.plain().decisive(stage).stream())
                .filter(whole::couldFire)
                .toList();
    }

    /** Whether a rule, of this law or another, could fire. */
    boolean couldFire(PlainRule rule) {
        return whole.couldFire(rule);
    }

    /** The countries that the transaction names. */
    Set<Country> places() {
        Set<Country> places = new LinkedHashSet<>(List.of(transaction.to(), transaction.from()));
        Stream.concat(
                        Stream.of(transaction.exporter(), transaction.consignee(), transaction.ultimateUser()),
                        transaction.intermediaries().stream())
                .flatMap(party -> Stream.of(party.country(), party.headquarters(), party.parentHeadquarters()))
                .filter(Objects::nonNull)
                .forEach(places::add);
        return places;
    }

    /**
     * Whether a change of law passes it by: no rule that went or came has a say, and its countries keep their groups. It
     * cannot be told where new rules divide what is unknown more finely than the rules of this law do.
     */
    boolean isPassedBy(Change change) {
        return change.passesBy(whole, transaction, asksForPlaces())
                && change.asked().beyond(view.boundaries()).stream().noneMatch(facts::isUnknown);
    }

    /** Whether the cases differ in where a party is or is headquartered. */
    private boolean asksForPlaces() {
        return asked().anyMatch(Dimension::isPlace);
    }

    /** The finding of the first case. */
    Finding representative() {
        return findings.get(0);
    }

    /** The transaction as it is in the first case. */
    Transaction representativeTransaction() {
        return facts.representative(cases.parts().get(0));
    }

    /** Fills in what is unknown as it is in the first case. */
    UnaryOperator<Transaction> fill() {
        return facts.fill(cases.parts().get(0));
    }

    /** Whether an attribute of a fact of the first case is filled in, and so must not be shown as if it were known. */
    private boolean isFilledIn(Object fact, Attribute attribute) {
        List<Object> settled = representative().facts().all();
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) == fact) {
                return facts.isOpen(i, attribute);
            }
        }
        return false;
    }

    /** What is so in all cases. */
    Shared shared() {
        return shared;
    }

    /** The outcome of all cases; undetermined where they differ. */
    Outcome outcome() {
        return shared.outcome();
    }

    /** Whether another answer about the same transaction is the same: outcome, classification, provisions, policy. */
    boolean agreesWith(Answer other) {
        return gist().equals(other.gist());
    }

    /** By what it agrees with another or not. */
    Gist gist() {
        return new Gist(standing(), shared.upshot());
    }

    /** The exceptions that are considered, with what is unknown left open. */
    List<ExceptionFinding> exceptions() {
        return exceptions.get();
    }

    private Set<String> available() {
        return exceptions().stream()
                .filter(exception -> Boolean.TRUE.equals(exception.available()))
                .map(ExceptionFinding::symbol)
                .collect(Collectors.toSet());
    }

    /** The reasons that hold in every case. */
    List<Argument> arguments() {
        return Reasons.of(representative(), rule -> whole.of(rule) == Truth.TRUE, this::isFilledIn);
    }

    /** The rules that just do not fire, whatever is unknown. */
    List<PlainRule> nearMisses() {
        return new NearMisses(representative().known(), this::isFilledIn)
                .rules(law.plain().rules(), representative().fired()).stream()
                        .filter(rule -> whole.of(rule) == Truth.FALSE)
                        .toList();
    }

    /** What of the facts that some rules ask for is unknown. */
    FilledIn filledIn(List<PlainRule> rules) {
        return FilledIn.of(facts, rules);
    }
}
