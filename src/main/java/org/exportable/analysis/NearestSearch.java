package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exportable.analysis.Possibility.Range;
import org.exportable.analysis.Variable.Step;
import org.exportable.fact.Transaction;

/** Changes known facts of one transaction, one by one or two together, and keeps what changes its answer. */
final class NearestSearch {

    private final Transaction transaction;
    private final Function<Transaction, Upshot> answers;
    private final Upshot own;

    /** @param answers what the law comes to for a transaction */
    NearestSearch(Transaction transaction, Function<Transaction, Upshot> answers) {
        this.transaction = transaction;
        this.answers = answers;
        this.own = answers.apply(transaction);
    }

    /** The answer as it is. */
    Upshot own() {
        return own;
    }

    /** The changes of one fact alone: for each direction and answer the nearest. */
    List<Found> singles(Variable variable) {
        return singles(variable, transaction);
    }

    private List<Found> singles(Variable variable, Transaction from) {
        List<Found> found = new ArrayList<>();
        for (List<Step> direction : variable.directions()) {
            Map<Upshot, List<Step>> byAnswer =
                    variable.isOrdered() ? firstRuns(direction, from) : byAnswer(direction, from);
            byAnswer.forEach((upshot, steps) -> found.add(Found.of(variable, steps, upshot)));
        }
        return found;
    }

    private Map<Upshot, List<Step>> byAnswer(List<Step> steps, Transaction from) {
        Map<Upshot, List<Step>> byAnswer = new LinkedHashMap<>();
        for (Step step : steps) {
            Upshot upshot = answers.apply(step.fill().apply(from));
            if (!upshot.equals(own)) {
                byAnswer.computeIfAbsent(upshot, key -> new ArrayList<>()).add(step);
            }
        }
        return byAnswer;
    }

    /** For each answer the nearest step, and of a figure the steps behind it up to where the answer changes again. */
    private Map<Upshot, List<Step>> firstRuns(List<Step> direction, Transaction from) {
        Map<Upshot, List<Step>> runs = new LinkedHashMap<>();
        Upshot before = own;
        boolean first = false;
        for (Step step : direction) {
            Upshot upshot = answers.apply(step.fill().apply(from));
            boolean begins = !upshot.equals(before);
            first = begins ? !upshot.equals(own) && !runs.containsKey(upshot) : first;
            if (first && (begins || step.meaning() instanceof Range)) {
                runs.computeIfAbsent(upshot, key -> new ArrayList<>()).add(step);
            }
            before = upshot;
        }
        return runs;
    }

    /**
     * The changes of two facts together: for each two facts, direction and answer the nearest.
     *
     * @param find finds the facts of a transaction, always the same ones; none of them changes the answer alone
     */
    List<Found> pairs(Function<Transaction, List<Variable>> find) {
        List<Found> pairs = new ArrayList<>();
        List<Variable> facts = find.apply(transaction);
        for (int i = 0; i < facts.size() - 1; i++) {
            for (List<Step> direction : facts.get(i).directions()) {
                pairs.addAll(pairs(facts.get(i), direction, i + 1, find));
            }
        }
        return pairs;
    }

    private Collection<Found> pairs(
            Variable first, List<Step> direction, int later, Function<Transaction, List<Variable>> find) {
        Map<List<Object>, Found> nearest = new LinkedHashMap<>();
        for (Step step : direction) {
            Transaction changed = step.fill().apply(transaction);
            List<Variable> others = find.apply(changed);
            for (Variable second : others.subList(later, others.size())) {
                for (Found found : singles(second, changed)) {
                    nearest.merge(
                            List.of(second.path(), found.upshot()),
                            Found.of(first, List.of(step), found.upshot()).and(found),
                            (one, other) -> one.joined(other, first.path()));
                }
            }
        }
        return nearest.values();
    }
}
