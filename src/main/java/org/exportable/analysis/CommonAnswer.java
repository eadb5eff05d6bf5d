package org.exportable.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exportable.catalogue.Countries;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Deferred;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Outcome;
import org.exportable.determination.ReviewPolicy;
import org.exportable.determination.RulebookId;
import org.exportable.engine.Lazy;
import org.exportable.law.Regime;
import org.exportable.law.Stage;

/** The determination that all cases of an answer share. */
final class CommonAnswer {

    /** So many facts can be named in a line. */
    private static final int FEW = 3;

    private final Answer answer;
    private final Countries countries;
    private final Lazy<Questions> onOutcome = new Lazy<>(() -> questions(Finding::outcome));
    private final Lazy<Questions> onPolicy = new Lazy<>(() -> questions(Finding::policy));

    /** @param countries gives names to countries */
    CommonAnswer(Answer answer, Countries countries) {
        this.answer = answer;
        this.countries = countries;
    }

    /** The determination of the first case, with everything taken away that is not so in all cases. */
    DeterminationBuilder of(Determination first) {
        boolean isOpen = answer.outcome() == Outcome.UNDETERMINED;
        return indicated(first)
                .alternatives(isOpen ? onOutcome.get().alternatives() : List.of())
                .questions(questions().map(Questions::questionnaire).orElse(List.of()));
    }

    /** The same without what the answers to its questions would lead to. */
    DeterminationBuilder asking(Determination first) {
        return indicated(first).questions(questions().map(Questions::asked).orElse(List.of()));
    }

    /** Those that settle the outcome, or where it is settled, the review policy. */
    private Optional<Questions> questions() {
        if (answer.outcome() == Outcome.UNDETERMINED) {
            return Optional.of(onOutcome.get());
        }
        return answer.shared().policies().size() > 1 ? Optional.of(onPolicy.get()) : Optional.empty();
    }

    /** The same without what to ask, and what the answers would lead to. */
    DeterminationBuilder indicated(Determination first) {
        return DeterminationBuilder.builder(first)
                .outcome(answer.outcome())
                .classification(answer.shared().classification())
                .requirements(answer.shared().requirements())
                .exceptions(answer.exceptions())
                .reviewPolicy(reviewPolicy(first.reviewPolicy()))
                .decidingFacts(
                        answer.outcome() == Outcome.UNDETERMINED
                                ? onOutcome.get().deciding()
                                : List.of())
                .notices(notices(first));
    }

    /** What is so in all cases, without the words around it. What takes long is found when it is looked at. */
    Determination brief(Regime regime, RulebookId rulebook) {
        boolean open = answer.outcome() == Outcome.UNDETERMINED;
        return DeterminationBuilder.builder()
                .id(answer.transaction().id())
                .date(regime.date())
                .view(regime.view())
                .outcome(answer.outcome())
                .classification(answer.shared().classification())
                .requirements(answer.shared().requirements())
                .exceptions(new Deferred<>(answer::exceptions))
                .reviewPolicy(
                        answer.shared().policies().size() > 1
                                ? ReviewPolicies.none()
                                : ReviewPolicies.brief(answer.representative()))
                .reasons(new Deferred<>(
                        () -> answer.arguments().stream().map(Argument::reason).toList()))
                .decidingFacts(open ? new Deferred<>(() -> onOutcome.get().deciding()) : List.of())
                .alternatives(open ? new Deferred<>(() -> onOutcome.get().alternatives()) : List.of())
                .rulebook(rulebook)
                .build();
    }

    private Questions questions(Function<Finding, ?> by) {
        return new Questions(
                answer.dimensions(),
                answer.cases(),
                answer.findings(),
                by,
                new Wording(new PlaceWords(countries, answer.groups())));
    }

    /** The facts that were looked at, where these are few. */
    private String lookedAt() {
        List<String> paths = answer.cases().parts().stream()
                .flatMap(open -> open.dimensions().stream())
                .distinct()
                .sorted()
                .flatMap(index -> answer.dimensions().get(index).paths().stream())
                .toList();
        return paths.size() > FEW ? "" : " (%s)".formatted(FactWords.list(paths));
    }

    private ReviewPolicy reviewPolicy(ReviewPolicy first) {
        if (answer.shared().policies().size() <= 1) {
            return new ReviewPolicy(first.policy(), first.provision(), first.because(), conditions());
        }
        String facts = FactWords.list(onPolicy.get().deciding());
        return new ReviewPolicy(null, null, "Turns on unknown facts: %s.".formatted(facts), conditions());
    }

    private List<ConditionStatus> conditions() {
        boolean conditional = answer.findings().stream()
                .anyMatch(finding -> finding.isLicensed() && ReviewPolicies.isConditional(finding));
        return conditional
                ? ReviewPolicies.conditions(answer.law().plain().rules(Stage.REVIEW_CONDITION), answer::of)
                : List.of();
    }

    private List<String> notices(Determination first) {
        Set<String> notices = new LinkedHashSet<>();
        if (!answer.cases().complete()) {
            notices.add(
                    ("Too much is unknown to look at every case: %d were looked at, and what remains is taken as open."
                                    + " The outcome is therefore given as undetermined, and the facts to find out are those that"
                                    + " matter in the cases looked at: others may turn out to matter.")
                            .formatted(answer.cases().settled()));
        } else if (answer.outcome() != Outcome.UNDETERMINED && answer.findings().size() > 1) {
            notices.add("Facts are missing%s, but the outcome is the same whatever they are.".formatted(lookedAt()));
        }
        notices.addAll(first.notices());
        answer.notices().stream()
                .filter(rule -> answer.of(rule) == Truth.UNKNOWN)
                .forEach(rule -> notices.remove(rule.rule().because()));
        return List.copyOf(notices);
    }
}
