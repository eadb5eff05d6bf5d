package org.exportable.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.exportable.analysis.Alike.KindBearing;
import org.exportable.analysis.Alike.Realm;
import org.exportable.determination.Indication;
import org.exportable.engine.Atlas;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.Lazy;
import org.exportable.engine.Remembered;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * The indications that are asked for most. Transactions that a law cannot tell apart share one, and so do those on which the
 * same rules bear, of whatever law; equal ones are one object, and there are few of them. Thread-safe.
 */
final class KeptIndications {

    /** Of so many kinds of transactions one list of what bears on them is kept: it takes more room, and many share one. */
    private static final int KINDS_OF_BEARING = 10;

    /** So many days are remembered. */
    private static final int MOST_REGIMES = 10_000;

    private final Laws all;
    private final Lazy<NumberedRules> numbered;
    private final UnaryOperator<Law> otherView;
    private final Lazy<PartAsks> asks;
    private final Map<Law, LawView> views = new ConcurrentHashMap<>();
    private final Remembered<Regime, Alike> regimes = new Remembered<>(MOST_REGIMES);
    private final Map<Law, Alike> laws = new ConcurrentHashMap<>();
    private final Map<Atlas, PartKinds> parts = new ConcurrentHashMap<>();
    private final Map<Realm, Realm> realms = new ConcurrentHashMap<>();
    /** Empty where each law has its own. */
    private final Remembered<Kind, Optional<Indication>> ofKinds;
    /** Without what is told of countries and days; empty where each law has its own. */
    private final Remembered<List<Object>, Optional<Indication>> ofBearings;

    private final Map<Indication, Indication> distinct = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param all the laws of a rulebook
     * @param otherView the law in the other view, of which a notice may speak
     * @param most how many are kept
     */
    KeptIndications(Laws all, UnaryOperator<Law> otherView, int most) {
        this.all = all;
        this.numbered = new Lazy<>(() -> new NumberedRules(all.rules()));
        this.asks = new Lazy<>(() -> new PartAsks(numbered.get()));
        this.otherView = otherView;
        this.ofKinds = new Remembered<>(most);
        this.ofBearings = new Remembered<>(most / KINDS_OF_BEARING);
    }

    /**
     * The indication for a transaction.
     *
     * @param anew works it out where it is not at hand
     * @throws IllegalArgumentException if the day of the regime is before the rulebook's coverage
     */
    Indication of(Transaction transaction, Regime regime, Anew anew) {
        Alike alike = alike(regime);
        Kind kind = alike.kind(transaction, regime);
        Optional<Indication> kept = ofKinds.get(kind);
        if (kept != null && kept.isEmpty()) {
            kept = ofKinds.get(alike.alone(kind));
        }
        return kept != null ? kept.get() : find(transaction, alike, kind, anew);
    }

    private Alike alike(Regime regime) {
        return regimes.of(regime, () -> laws.computeIfAbsent(all.of(regime), this::alike));
    }

    private Indication find(Transaction transaction, Alike alike, Kind kind, Anew anew) {
        Law law = alike.law();
        KindBearing bearing = alike.bearing(kind);
        if (!transaction.item().estimated().isEmpty()) {
            Indication indication = distinct(anew.workOut(law, bearing).indication());
            ofKinds.put(kind, Optional.of(indication));
            return indication;
        }
        Indicated found = ofBearing(law, bearing, anew);
        List<String> notices = kind.notices();
        Indication indication = notices.isEmpty()
                ? found.indication()
                : distinct(found.indication().noting(notices));
        if (found.isWhateverLaw()) {
            ofKinds.put(kind, Optional.of(indication));
        } else {
            ofKinds.put(kind, Optional.empty());
            ofKinds.put(alike.alone(kind), Optional.of(indication));
        }
        return indication;
    }

    /** What is derived from a law, whose rules have the same numbers as in all laws. */
    LawView view(Law law) {
        return views.computeIfAbsent(law, each -> new LawView(each, numbered));
    }

    private Alike alike(Law law) {
        PartKinds kinds = parts.computeIfAbsent(
                law.atlas(), each -> new PartKinds(all.rules(), asks.get(), law, all.countries()));
        return new Alike(
                view(law),
                view(otherView.apply(law)),
                kinds,
                asks.get(),
                realm -> realms.computeIfAbsent(realm, each -> each));
    }

    private Indicated ofBearing(Law law, KindBearing bearing, Anew anew) {
        Optional<Indication> kept = ofBearings.get(bearing.key());
        if (kept != null && kept.isPresent()) {
            return new Indicated(kept.get(), true);
        }
        List<Object> own = List.of(law, bearing.key());
        Optional<Indication> ofLaw = kept == null ? null : ofBearings.get(own);
        if (ofLaw != null) {
            return new Indicated(ofLaw.get(), false);
        }
        Indicated made = anew.workOut(law, bearing);
        Indication indication = distinct(made.indication());
        if (made.isWhateverLaw()) {
            ofBearings.put(bearing.key(), Optional.of(indication));
        } else {
            ofBearings.put(bearing.key(), Optional.empty());
            ofBearings.put(own, Optional.of(indication));
        }
        return new Indicated(indication, made.isWhateverLaw());
    }

    private Indication distinct(Indication made) {
        Indication kept = distinct.putIfAbsent(made, made);
        return kept == null ? made : kept;
    }

    /** Works indications out. */
    interface Anew {

        /** What a law indicates about the transaction that is asked about, by what bears on it. */
        Indicated workOut(Law law, KindBearing bearing);
    }

    /**
     * An indication that was worked out.
     *
     * @param isWhateverLaw whether every law with the same bearing on a transaction indicates the same
     */
    record Indicated(Indication indication, boolean isWhateverLaw) {}
}
