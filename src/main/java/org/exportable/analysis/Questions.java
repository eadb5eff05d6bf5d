package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.determination.Alternative;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.Outcome;
import org.exportable.determination.PossibleAnswer;
import org.exportable.vocabulary.Policy;

/** What to ask where an answer turns on unknown facts, and what each of their values leads to. */
final class Questions {

    private final List<Dimension> dimensions;
    private final List<Case> cases;
    private final Wording wording;
    private final List<InterviewStep> steps;
    private final List<String> deciding;
    /** The same figures come again in many answers. */
    private final Map<Said, List<String>> said = new HashMap<>();

    /**
     * The questions that settle an answer.
     *
     * @param findings what follows in each of the cases
     * @param answer what is asked for: its outcome or its policy
     */
    Questions(
            List<Dimension> dimensions,
            Cases cases,
            List<Finding> findings,
            Function<Finding, ?> answer,
            Wording wording) {
        this.dimensions = dimensions;
        this.wording = wording;
        List<Case> reduced = ReducedCases.of(
                cases.tree(),
                dimensions,
                i -> i < cases.settled()
                        ? answer.apply(findings.get(i))
                        : cases.inferences().get(i).open());
        this.cases = Case.joined(reduced, dimensions);
        Set<String> paths = new LinkedHashSet<>();
        dimensions.forEach(dimension -> paths.addAll(dimension.paths()));
        Set<String> fewest = DecidingFacts.of(dimensions, this.cases, paths);
        this.steps = new Interview(dimensions, fewest).steps(this.cases);
        this.deciding = steps.stream().map(InterviewStep::fact).toList();
    }

    /** The paths of the fewest facts that settle the answer, in the order of asking. */
    List<String> deciding() {
        return deciding;
    }

    /** What the deciding facts lead to, one line for each combination that leads elsewhere. */
    List<Alternative> alternatives() {
        List<Figure> figures = Figure.of(dimensions, new LinkedHashSet<>(deciding)).stream()
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        return Row.join(Row.of(cases, figures)).stream()
                .map(row -> new Alternative(words(figures, row.when()), outcome(row.then())))
                .sorted(Comparator.comparing(Alternative::outcome))
                .toList();
    }

    private static Outcome outcome(Object answer) {
        return answer instanceof Outcome outcome ? outcome : Outcome.UNDETERMINED;
    }

    /** Derived figures stand behind the last of their facts. */
    private int rank(Figure figure) {
        return Derived.from(figure.name()).stream()
                .mapToInt(deciding::indexOf)
                .max()
                .orElseThrow();
    }

    private Map<String, List<String>> words(List<Figure> figures, List<BitSet> when) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Set<Possibility> some = figure.possibilities(when.get(i));
            if (!figure.isDerived() || !some.equals(figure.all())) {
                words.put(
                        figure.name(),
                        said.computeIfAbsent(
                                new Said(figure.name(), some),
                                key -> wording.words(figure.name(), some, figure.all())));
            }
        }
        return words;
    }

    /** The questions alone, without what their answers would lead to. */
    List<OpenQuestion> asked() {
        return deciding.stream()
                .map(fact -> new OpenQuestion(fact, FactQuestion.of(fact), List.of()))
                .toList();
    }

    /** The questionnaire. */
    List<OpenQuestion> questionnaire() {
        return steps.stream()
                .map(step -> new OpenQuestion(step.fact(), FactQuestion.of(step.fact()), answers(step)))
                .toList();
    }

    private List<PossibleAnswer> answers(InterviewStep step) {
        return step.leads().stream()
                .map(row -> answer(words(step, row.when()), row.then()))
                .toList();
    }

    private PossibleAnswer answer(String words, InterviewStep.Lead lead) {
        List<String> further =
                deciding.stream().filter(lead.further()::contains).toList();
        return new PossibleAnswer(
                words,
                lead.answer() instanceof Outcome outcome ? outcome : null,
                lead.answer() instanceof Policy policy ? policy : null,
                further);
    }

    private String plain(String words) {
        return switch (words) {
            case "true" -> "yes";
            case "false" -> "no";
            case "COMMERCIAL", "GOVERNMENT", "NONE", "STAND_ALONE", "WITH_PROCESSOR", "WITH_INTERFACE_DIE" ->
                words.toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> wording.explained(words);
        };
    }

    private String words(InterviewStep step, List<BitSet> when) {
        List<String> parts = new ArrayList<>();
        words(step.figures(), when).forEach((figure, words) -> {
            if (!words.equals(Wording.ANY)) {
                String subject = figure.equals(step.fact()) ? "" : FactWords.of(figure) + " ";
                parts.add(subject + words.stream().map(this::plain).collect(Collectors.joining(" or ")));
            }
        });
        return parts.isEmpty() ? Wording.ANY.get(0) : String.join(", ", parts);
    }

    /** What a figure could be. */
    private record Said(String figure, Set<Possibility> possibilities) {}
}
