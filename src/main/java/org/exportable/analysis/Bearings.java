package org.exportable.analysis;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exportable.engine.Law;
import org.exportable.engine.PlainInference;
import org.exportable.engine.PlainPattern;
import org.exportable.engine.PlainRule;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Conclusion;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.Notice;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.ReviewCondition;

/**
 * Tells which rules of a law bear on a transaction, from its kind alone. Where the same rules bear on two transactions, and
 * what is unknown leaves them open in the same way, the law indicates the same; so do two laws that have these rules.
 * Immutable.
 */
final class Bearings {

    private final PlainInference plain;
    private final Traits traits;
    private final List<PlainRule> decisive;
    private final Map<Stage, List<Asked>> first = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Asked>> again = new EnumMap<>(Stage.class);
    private final List<Asked> notices;
    private final List<Asked> reviews;
    private final BitSet licensing;

    /** @param traits of all rules of the law, those that need not yet be complied with included */
    Bearings(Law law, Traits traits) {
        this.plain = law.plain();
        this.traits = traits;
        this.decisive = plain.decisive();
        for (Stage stage : Stage.values()) {
            first.put(stage, asked(plain.decisive(stage).stream()));
            again.put(stage, asked(plain.building(stage).stream()));
        }
        this.notices = asked(Stream.concat(
                plain.rules().stream().filter(rule -> rule.conclusion() instanceof Notice), law.pending().stream()));
        // That an application could be reviewed otherwise is told also where a condition of it is not met.
        this.reviews = plain.rules(Stage.REVIEW).stream()
                .map(rule -> new Asked(
                        rule,
                        rule.patterns().stream()
                                .filter(pattern -> pattern.type() != ReviewCondition.class)
                                .toList()))
                .toList();
        this.licensing = new BitSet();
        for (int i = 0; i < decisive.size(); i++) {
            licensing.set(i, decisive.get(i).conclusion() instanceof LicenseRequired);
        }
    }

    private List<Asked> asked(Stream<PlainRule> rules) {
        return rules.map(rule -> new Asked(rule, rule.patterns())).toList();
    }

    /**
     * Adds to a list the rules that bear on a kind of transactions, and how.
     *
     * @return whether some of them turn on what is unknown of anything but the parties
     */
    boolean list(Kind kind, List<Object> bearing) {
        Look look = new Look(kind);
        look.list(bearing);
        return look.isOpen;
    }

    /** A rule, with its patterns made ready to be asked about kinds. */
    private final class Asked {

        private final PlainRule rule;
        private final int index;
        private final Question[] questions;

        Asked(PlainRule rule, List<PlainPattern> patterns) {
            this.rule = rule;
            this.index = decisive.indexOf(rule);
            // Conclusions are told sooner than facts.
            this.questions = patterns.stream()
                    .map(this::question)
                    .sorted(Comparator.comparing(question -> question.concluding == null))
                    .toArray(Question[]::new);
        }

        private Question question(PlainPattern pattern) {
            boolean isDenied = pattern.quantifier() == Quantifier.NOT;
            return Conclusion.class.isAssignableFrom(pattern.type())
                    ? new Question(0, null, concluding(pattern), isDenied)
                    : new Question(Kind.first(pattern.type()), traits.of(pattern), null, isDenied);
        }

        private BitSet concluding(PlainPattern pattern) {
            BitSet concluding = new BitSet();
            for (int i = 0; i < decisive.size(); i++) {
                Conclusion conclusion = decisive.get(i).conclusion();
                concluding.set(
                        i,
                        conclusion.getClass() == pattern.type()
                                && pattern.condition().holds(conclusion));
            }
            return concluding;
        }
    }

    /**
     * A pattern of a rule.
     *
     * @param place where the parts stand that it asks for, if it asks for no conclusion
     * @param span the traits that tell whether a fact matches
     * @param concluding the rules with conclusions that match; null where it asks for a fact
     * @param isDenied whether it asks that there be none
     */
    private record Question(int place, Traits.Span span, BitSet concluding, boolean isDenied) {}

    /** Asks all rules about one kind. */
    private final class Look {

        private final Kind kind;
        private final Truth[] truths = new Truth[decisive.size()];
        private final BitSet certain = new BitSet();
        private final BitSet possible = new BitSet();
        private boolean isOpen;

        Look(Kind kind) {
            this.kind = kind;
        }

        void list(List<Object> bearing) {
            for (Stage stage : Stage.values()) {
                if (!stage.isAfterRequirement() || mayBeLicensed()) {
                    run(stage);
                    for (Asked asked : first.get(stage)) {
                        list(asked, truths[asked.index], bearing);
                    }
                }
            }
            notices.forEach(asked -> list(asked, truth(asked), bearing));
            if (mayBeLicensed()) {
                reviews.forEach(asked -> list(asked, truth(asked), bearing));
                bearing.add(plain.rules(Stage.EXCEPTION));
                bearing.add(plain.rules(Stage.REVIEW_CONDITION));
            }
        }

        private boolean mayBeLicensed() {
            return possible.intersects(licensing);
        }

        private void run(Stage stage) {
            boolean more = ask(first.get(stage));
            while (more) {
                more = ask(again.get(stage));
            }
        }

        /** Whether anything new came. */
        private boolean ask(List<Asked> rules) {
            boolean more = false;
            for (Asked asked : rules) {
                Truth truth = truth(asked);
                truths[asked.index] = truth;
                more |= truth != Truth.FALSE && add(possible, asked.index);
                more |= truth == Truth.TRUE && add(certain, asked.index);
            }
            return more;
        }

        private static boolean add(BitSet rules, int index) {
            boolean isNew = !rules.get(index);
            rules.set(index);
            return isNew;
        }

        private void list(Asked asked, Truth truth, List<Object> bearing) {
            if (truth != Truth.FALSE) {
                bearing.add(asked.rule);
            }
            if (truth == Truth.UNKNOWN) {
                for (Question question : asked.questions) {
                    open(question, bearing);
                }
            }
        }

        /** What leaves it open whether a pattern matches. */
        private void open(Question question, List<Object> bearing) {
            if (question.concluding != null) {
                return;
            }
            for (int i = question.place; i < kind.behind(question.place); i++) {
                BitSet found = kind.traits(i);
                Truth truth = found == null ? Truth.FALSE : question.span.in(found);
                bearing.add(truth == Truth.UNKNOWN ? question.span.parts(found) : truth);
                isOpen |= truth == Truth.UNKNOWN && question.place != Kind.first(Participant.class);
            }
        }

        private Truth truth(Asked asked) {
            Truth truth = Truth.TRUE;
            for (Question question : asked.questions) {
                Truth found = question.concluding == null ? given(question) : concluded(question.concluding);
                truth = truth.and(question.isDenied ? found.not() : found);
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        private Truth given(Question question) {
            Truth found = Truth.FALSE;
            for (int i = question.place; i < kind.behind(question.place); i++) {
                BitSet own = kind.traits(i);
                found = own == null ? found : found.or(question.span.in(own));
            }
            return found;
        }

        private Truth concluded(BitSet concluding) {
            if (certain.intersects(concluding)) {
                return Truth.TRUE;
            }
            return possible.intersects(concluding) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }
}
