package org.exportable.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Outcome;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.LawDiagram;
import org.exportable.difference.Difference.Cause;
import org.exportable.difference.Difference.Side;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Stage;
import org.exportable.vocabulary.ExceptionCondition;

/** Finds what makes two laws differ at a point: rules that only one of them has, or countries that changed their groups. */
final class Causes {

    private final Law before;
    private final Law after;
    private final Map<PlainRule, Diagram> firesBefore;
    private final Map<PlainRule, Diagram> firesAfter;
    private final Countries countries;

    Causes(Law before, LawDiagram drawnBefore, Law after, LawDiagram drawnAfter, Countries countries) {
        this.before = before;
        this.after = after;
        this.firesBefore = drawnBefore.fires();
        this.firesAfter = drawnAfter.fires();
        this.countries = countries;
    }

    /**
     * What makes the difference at a point.
     *
     * @param from what the first law indicates there
     * @param to what the second law indicates there
     */
    List<Cause> at(int[] point, Transaction transaction, Treatment from, Treatment to) {
        List<Cause> causes = new ArrayList<>();
        asked(firesBefore, point, after).stream()
                .filter(rule -> isMissing(rule, after) && bears(rule, from, to))
                .forEach(rule -> causes.add(cause(Side.BEFORE, rule)));
        asked(firesAfter, point, before).stream()
                .filter(rule -> isMissing(rule, before) && bears(rule, from, to))
                .forEach(rule -> causes.add(cause(Side.AFTER, rule)));
        moved(transaction).forEach(causes::add);
        return causes;
    }

    /** The rules that fire, and those on conditions that the other law does not know: what is not met closes the way. */
    private static List<PlainRule> asked(Map<PlainRule, Diagram> fires, int[] point, Law other) {
        return fires.keySet().stream()
                .filter(rule -> fires.get(rule).at(point) == 1 || isConditionUnknownTo(other, rule))
                .toList();
    }

    private static boolean isConditionUnknownTo(Law other, PlainRule rule) {
        return rule.conclusion() instanceof ExceptionCondition condition
                && other.plain().decisive(Stage.EXCEPTION).stream()
                        .map(PlainRule::conclusion)
                        .noneMatch(each -> each instanceof ExceptionCondition known
                                && known.exception().equals(condition.exception())
                                && known.condition().equals(condition.condition()));
    }

    /**
     * Conditions of an exception bear on a change only if it opens or closes, and reviews only if the policy changes. Where one
     * side is out of coverage nothing is told of either, so they may.
     */
    private static boolean bears(PlainRule rule, Treatment from, Treatment to) {
        if (from.outcome() == Outcome.OUT_OF_COVERAGE || to.outcome() == Outcome.OUT_OF_COVERAGE) {
            return true;
        }
        if (rule.conclusion() instanceof ExceptionCondition condition) {
            return from.exceptions().contains(condition.exception())
                    != to.exceptions().contains(condition.exception());
        }
        return rule.stage() != Stage.REVIEW && rule.stage() != Stage.REVIEW_CONDITION || from.policy() != to.policy();
    }

    private static boolean isMissing(PlainRule rule, Law law) {
        return law.plain().decisive(rule.stage()).stream().noneMatch(other -> SameLaw.isSame(rule, other));
    }

    private static Cause cause(Side side, PlainRule rule) {
        return new Cause(
                side,
                rule.rule().name(),
                rule.rule().provision(),
                rule.version().instrument().id(),
                rule.rule().because());
    }

    private List<Cause> moved(Transaction transaction) {
        List<Cause> moved = new ArrayList<>();
        for (Country country : places(transaction)) {
            Set<String> left = new TreeSet<>(before.place(country).groups());
            Set<String> joined = new TreeSet<>(after.place(country).groups());
            left.removeAll(after.place(country).groups());
            joined.removeAll(before.place(country).groups());
            left.forEach(group -> moved.add(move(Side.BEFORE, country, "leaves", group)));
            joined.forEach(group -> moved.add(move(Side.AFTER, country, "joins", group)));
        }
        return moved;
    }

    private Cause move(Side side, Country country, String does, String group) {
        return new Cause(
                side, null, "Country Group " + group, null, "%s %s %s".formatted(countries.name(country), does, group));
    }

    private static Set<Country> places(Transaction transaction) {
        Set<Country> places = new LinkedHashSet<>(List.of(transaction.to(), transaction.from()));
        List<Party> parties = new ArrayList<>(transaction.intermediaries());
        parties.addAll(List.of(transaction.exporter(), transaction.consignee(), transaction.ultimateUser()));
        for (Party party : parties) {
            places.add(party.country());
            places.add(party.headquarters());
            places.add(party.parentHeadquarters());
        }
        return places;
    }
}
