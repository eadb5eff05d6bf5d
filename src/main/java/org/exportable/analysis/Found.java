package org.exportable.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.analysis.Variable.Step;
import org.exportable.determination.NearestChange.Group;

/**
 * A change of one fact or two that changes the answer.
 *
 * @param groups what the facts are about
 * @param meanings what each fact could be then, by path
 * @param distance from the figures as they are, their sum; null where none of the facts is a figure other than 0
 * @param upshot the answer then
 */
record Found(NavigableSet<Group> groups, Map<String, Set<Possibility>> meanings, Double distance, Upshot upshot) {

    /** @param steps all that one fact could be for the same answer, the nearest first */
    static Found of(Variable variable, List<Step> steps, Upshot upshot) {
        Set<Possibility> meanings = new LinkedHashSet<>();
        steps.forEach(step -> meanings.add(step.meaning()));
        return new Found(
                new TreeSet<>(Set.of(variable.group())),
                Map.of(variable.path(), meanings),
                steps.get(0).distance(),
                upshot);
    }

    /** This one together with a later one, which brings the answer about. */
    Found and(Found later) {
        NavigableSet<Group> all = new TreeSet<>(groups);
        all.addAll(later.groups);
        Map<String, Set<Possibility>> both = new LinkedHashMap<>(meanings);
        both.putAll(later.meanings);
        return new Found(all, both, sum(distance, later.distance), later.upshot);
    }

    /** The nearer one of two; both where they differ in nothing but what the fact of this path could be. */
    Found joined(Found other, String path) {
        Map<String, Set<Possibility>> both = new LinkedHashMap<>(meanings);
        Set<Possibility> either = new LinkedHashSet<>(meanings.get(path));
        either.addAll(other.meanings.get(path));
        both.put(path, either);
        Map<String, Set<Possibility>> others = new LinkedHashMap<>(other.meanings);
        others.put(path, either);
        Found nearer = other.reach() < reach() ? other : this;
        return both.equals(others) ? new Found(groups, both, nearer.distance, upshot) : nearer;
    }

    private static Double sum(Double one, Double other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }

    /** The last group of its facts. */
    Group group() {
        return groups.last();
    }

    /** The distance; without end where there is none. */
    double reach() {
        return distance == null ? Double.POSITIVE_INFINITY : distance;
    }
}
