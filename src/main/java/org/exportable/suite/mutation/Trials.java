package org.exportable.suite.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exportable.analysis.Evaluator;
import org.exportable.difference.Witness;
import org.exportable.difference.Witnesses;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import org.exportable.suite.SuiteCase;

/**
 * Puts mutants to the test: does a case fail under them, and if none does, could one? A case that fails under the rules as they
 * are notices nothing. Thread-safe.
 */
public final class Trials {

    private final Laws laws;
    private final List<Tested> cases;
    private final Map<String, Tested> byId;

    /**
     * Trials by some cases.
     *
     * @param laws the rules as they are
     * @param cases those before the coverage cannot notice anything
     * @param otherwise the law of a case where it names none
     */
    public Trials(Laws laws, List<SuiteCase> cases, Function<SuiteCase, Regime> otherwise) {
        Evaluator evaluator = new Evaluator(laws, 0);
        List<Tested> all = new ArrayList<>();
        for (SuiteCase each : cases) {
            Regime regime = each.law(otherwise.apply(each));
            if (!regime.date().isBefore(Rulebook.FIRST_DAY)) {
                Tested tested = new Tested(each, regime, laws, evaluator);
                if (tested.passes(evaluator)) {
                    all.add(tested);
                }
            }
        }
        this.laws = laws;
        this.cases = List.copyOf(all);
        this.byId = all.stream().collect(Collectors.toMap(each -> each.tested().id(), each -> each));
    }

    /**
     * What comes of some mutants, in their order; it is found soonest for those of one version together.
     *
     * @param mutants of the rulebook of these laws
     */
    public List<Trial> of(List<Mutant> mutants) {
        Map<Mutant, Trial> trials = new HashMap<>();
        Map<Mutant, Laws> unnoticed = new LinkedHashMap<>();
        for (Mutant mutant : mutants) {
            Laws changed = laws.changedTo(mutant.in(laws.rulebook()));
            noticing(mutant, changed)
                    .ifPresentOrElse(
                            each -> trials.put(mutant, Trial.noticed(mutant, each)),
                            () -> unnoticed.put(mutant, changed));
        }
        Map<Mutant, Witness> witnesses = new Unnoticed(unnoticed).witnesses();
        unnoticed.keySet().forEach(mutant -> trials.put(mutant, Trial.unnoticed(mutant, witnesses.get(mutant))));
        return mutants.stream().map(trials::get).toList();
    }

    /** Whether a case notices a mutant, as an earlier run said; false where there is no such case. */
    public boolean isNoticed(Mutant mutant, String id) {
        Tested tested = byId.get(id);
        Laws changed = laws.changedTo(mutant.in(laws.rulebook()));
        return tested != null && tested.notices(mutant, changed, new Evaluator(changed, 0));
    }

    private Optional<Tested> noticing(Mutant mutant, Laws changed) {
        Evaluator evaluator = new Evaluator(changed, 0);
        return cases.stream()
                .filter(each -> each.notices(mutant, changed, evaluator))
                .findFirst();
    }

    /** Mutants that no case notices: what could notice them is looked for law by law, the oldest first, which are the smallest. */
    private final class Unnoticed {

        private final Map<Mutant, Laws> open;
        private final Map<Mutant, Set<Object>> seen = new HashMap<>();
        private final Map<Mutant, Witness> witnesses = new HashMap<>();

        Unnoticed(Map<Mutant, Laws> mutants) {
            this.open = new LinkedHashMap<>(mutants);
        }

        /** A transaction for each mutant that treats one otherwise. */
        Map<Mutant, Witness> witnesses() {
            NavigableSet<LocalDate> days = new TreeSet<>();
            open.values().forEach(changed -> days.addAll(changed.changeDays()));
            for (LocalDate day : days) {
                for (View view : List.of(View.ENFORCED, View.PUBLISHED)) {
                    look(Regime.on(day).in(view));
                }
            }
            return witnesses;
        }

        private void look(Regime regime) {
            Law law = laws.of(regime);
            Map<Mutant, Law> concerned = new LinkedHashMap<>();
            open.forEach((mutant, changed) -> {
                Law other = changed.of(regime);
                if (mutant.tellsApart(law.selection(), other.selection())
                        && seen.computeIfAbsent(mutant, key -> new HashSet<>()).add(Witnesses.ground(law, other))) {
                    concerned.put(mutant, other);
                }
            });
            if (concerned.isEmpty()) {
                return;
            }
            Witnesses ofDay = new Witnesses(regime, law, List.copyOf(concerned.values()));
            concerned.forEach((mutant, other) -> ofDay.of(other).ifPresent(witness -> {
                open.remove(mutant);
                witnesses.put(mutant, witness);
            }));
        }
    }
}
