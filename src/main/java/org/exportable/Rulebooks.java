package org.exportable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.exportable.analysis.ChangeFinder;
import org.exportable.analysis.Evaluator;
import org.exportable.analysis.Sweeper;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.engine.Laws;
import org.exportable.engine.Lazy;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.law.Hypothesis;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Finds the rulebook of a regime: the one that the program comes with, others laid over it, hypothetical ones. Thread-safe. */
final class Rulebooks {

    /** Hypothetical rulebooks kept, since anyone can think of many. */
    private static final int MOST_HYPOTHETICAL = 16;

    private final Countries countries;
    private final Memberships memberships;
    private final Analyses standard;
    private final Map<List<Path>, Analyses> overlaid = new ConcurrentHashMap<>();
    private final Lazy<Cache<Ground, Analyses>> hypothetical = new Lazy<>(() -> Caffeine.newBuilder()
            .maximumSize(MOST_HYPOTHETICAL)
            .executor(Runnable::run)
            .build());

    Rulebooks(Countries countries, Memberships memberships) {
        this.countries = countries;
        this.memberships = memberships;
        this.standard = of(LoadedRulebook.standard());
    }

    /** The countries and territories that they know. */
    Countries countries() {
        return countries;
    }

    /** The one that the program comes with. */
    Analyses standard() {
        return standard;
    }

    /** That of a regime. */
    Analyses of(Regime regime) {
        return regime.isHypothetical()
                ? hypothetical
                        .get()
                        .get(
                                new Ground(regime.with(), regime.assuming()),
                                ground -> of(lawful(regime).rules().assuming(ground.assuming)))
                : lawful(regime);
    }

    /** The same with whatever is hypothetical left out. */
    Analyses lawful(Regime regime) {
        return regime.with().isEmpty() ? standard : overlaid.computeIfAbsent(regime.with(), this::overlay);
    }

    private Analyses overlay(List<Path> folders) {
        LoadedRulebook rules = standard.rules();
        for (Path folder : folders) {
            rules = rules.with(folder);
        }
        return of(rules);
    }

    /** One of its own. */
    Analyses of(LoadedRulebook rules) {
        Laws laws = laws(rules.rulebook(), rules.classes());
        Evaluator evaluator = new Evaluator(laws);
        return new Analyses(rules, laws, evaluator, new ChangeFinder(laws), new Sweeper(laws, evaluator));
    }

    /** The laws of a rulebook, whose compiled rules a loader of classes finds. */
    Laws laws(Rulebook rulebook, ClassLoader classes) {
        return new Laws(rulebook, countries, memberships, classes);
    }

    /** What makes a rulebook another one. */
    private record Ground(List<Path> with, Set<Hypothesis> assuming) {}
}
