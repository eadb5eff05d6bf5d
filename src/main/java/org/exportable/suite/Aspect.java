package org.exportable.suite;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exportable.determination.Alternative;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Outcome;
import org.exportable.determination.Requirement;
import org.exportable.vocabulary.Policy;

/** What of a determination a case can expect. */
public enum Aspect {
    /** What the rules indicate. */
    OUTCOME("outcome", Demand.EXACTLY, each -> List.of(each.outcome().name())),
    /** The paragraphs that the item meets, most restrictive first. */
    CLASSIFICATION("classification", Demand.EXACTLY, Determination::classification),
    /** How an application would be reviewed; NONE where there is nothing to review, or it turns on unknown facts. */
    REVIEW_POLICY("reviewPolicy", Demand.EXACTLY, Aspect::reviewPolicy),
    /** Paragraphs by which a license is required, whole or in part: 742.6(a)(6) is cited by 742.6(a)(6)(iii). */
    PROVISIONS(
            "provisions",
            Demand.CITED,
            each -> each.requirements().stream().map(Requirement::provision).toList()),
    /** Paragraphs that no license requirement, no other rule that applied and no review policy cites. */
    PROVISIONS_NOT_CITED("provisionsNotCited", Demand.NOT_CITED, Citations::applied),
    /** The license exceptions that are available, all of them. */
    EXCEPTIONS("exceptions", Demand.THESE, each -> exceptions(each, true)),
    /** License exceptions that are available, beside others. */
    EXCEPTIONS_AVAILABLE("exceptionsAvailable", Demand.AMONG, each -> exceptions(each, true)),
    /** License exceptions that were considered and are not available. */
    EXCEPTIONS_UNAVAILABLE("exceptionsUnavailable", Demand.AMONG, each -> exceptions(each, false)),
    /** The smallest set of unknown facts that settles the outcome, in the order of asking. */
    DECIDING_FACTS("decidingFacts", Demand.EXACTLY, Determination::decidingFacts),
    /** Outcomes that completions of the unknown facts lead to. */
    ALTERNATIVE_OUTCOMES(
            "alternativeOutcomes",
            Demand.AMONG,
            each -> each.alternatives().stream()
                    .map(Alternative::outcome)
                    .map(Enum::name)
                    .distinct()
                    .toList());

    /** Expected where no review policy is stated. */
    public static final String NO_POLICY = "NONE";

    private final String key;
    private final Demand demand;
    private final Function<Determination, List<String>> actual;

    Aspect(String key, Demand demand, Function<Determination, List<String>> actual) {
        this.key = key;
        this.demand = demand;
        this.actual = actual;
    }

    /** Its name in a suite. */
    public String key() {
        return key;
    }

    /** Whether it is one value and not a list. */
    public boolean isSingle() {
        return this == OUTCOME || this == REVIEW_POLICY;
    }

    /** The values that it may have; empty where they are free text. */
    public List<String> constants() {
        return switch (this) {
            case OUTCOME, ALTERNATIVE_OUTCOMES -> names(Outcome.values()).toList();
            case REVIEW_POLICY ->
                Stream.concat(names(Policy.values()), Stream.of(NO_POLICY)).toList();
            default -> List.of();
        };
    }

    Demand demand() {
        return demand;
    }

    /** What a determination says of it. */
    public List<String> of(Determination determination) {
        return actual.apply(determination);
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static List<String> reviewPolicy(Determination determination) {
        Policy policy = determination.reviewPolicy().policy();
        return List.of(policy == null ? NO_POLICY : policy.name());
    }

    private static List<String> exceptions(Determination determination, Boolean available) {
        return determination.exceptions().stream()
                .filter(each -> available.equals(each.available()))
                .map(ExceptionFinding::symbol)
                .toList();
    }
}
