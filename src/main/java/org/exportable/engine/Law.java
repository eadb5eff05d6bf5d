package org.exportable.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.exportable.fact.Country;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.vocabulary.Place;

/**
 * The law of one regime, ready to be applied: its rules and the Country Groups of its day. Drools is assembled when it is
 * first asked. Thread-safe.
 */
public final class Law {

    private final Rulebook rulebook;
    private final Regime regime;
    private final Rulebook.Selection selection;
    private final Atlas atlas;
    private final Function<Version, List<PlainRule>> rules;
    private final Lazy<PlainInference> plain;
    private final Lazy<List<PlainRule>> pending;
    private final Lazy<CompletableFuture<DroolsInference>> drools;
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * The law of a regime.
     *
     * @param atlas the countries on the regime's day
     * @param rules the rules of a version, the same objects whenever they are asked for
     * @param classes where the compiled rules are
     */
    Law(Rulebook rulebook, Regime regime, Atlas atlas, Function<Version, List<PlainRule>> rules, ClassLoader classes) {
        this.rulebook = rulebook;
        this.regime = regime;
        this.selection = rulebook.select(regime);
        this.atlas = atlas;
        this.rules = rules;
        this.plain = new Lazy<>(() -> new PlainInference(rules(selection.binding())));
        this.pending = new Lazy<>(() -> rules(selection.pending()));
        this.drools = new Lazy<>(() -> CompletableFuture.supplyAsync(() -> new DroolsInference(plain(), classes)));
    }

    private List<PlainRule> rules(List<Version> versions) {
        return versions.stream().flatMap(version -> rules(version).stream()).toList();
    }

    /** The rules of a version, read plainly; the same objects in all laws. */
    public List<PlainRule> rules(Version version) {
        return rules.apply(version);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Regime regime() {
        return regime;
    }

    /** The versions that it consists of. */
    public Rulebook.Selection selection() {
        return selection;
    }

    /** The countries on the regime's day; one object for all laws under which they are the same between two changes. */
    public Atlas atlas() {
        return atlas;
    }

    /** A country on the regime's day; a code that is in no list belongs to no group. */
    public Place place(Country country) {
        return atlas.place(country);
    }

    /** Codes of all countries, with the places that they are on the regime's day. */
    public Map<String, Place> places() {
        return atlas.places();
    }

    /** The rules, read plainly. */
    public PlainInference plain() {
        return plain.get();
    }

    /** The requirements that stand but need not yet be complied with. */
    public List<PlainRule> pending() {
        return pending.get();
    }

    /**
     * The rules in the form that answers soonest: plain when the law is asked for the first time, because Drools takes
     * longer to be assembled than to be done without; Drools from then on, as soon as it is assembled beside the caller.
     * Both forms give the same. What is hypothetical has been compiled on the spot, so Drools is asked from the first time.
     */
    public Inference inference() {
        if (regime.isHypothetical()) {
            return drools();
        }
        if (asked.compareAndSet(false, true)) {
            return plain();
        }
        CompletableFuture<DroolsInference> assembling = drools.get();
        return assembling.isDone() ? assembling.join() : plain();
    }

    /** The rules in Drools. */
    public Inference drools() {
        return drools.get().join();
    }
}
