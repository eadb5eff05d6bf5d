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
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * The indications that are asked for most. Transactions that a law cannot tell apart share one, and so do those on which the
 * same rules bear, of whatever law; equal ones are one object, and there are few of them. Thread-safe.
 */
final class KeptIndications {

    /** Of so many kinds of transactions one list of what bears on them is kept: it takes more room, and many share one. */
    private static final int KINDS_OF_BEARING = 10;

    /** So many days are remembered; when there are more, all are forgotten. */
    private static final int MOST_REGIMES = 10_000;

    private final Laws all;
    private final Lazy<NumberedRules> numbered;
    private final UnaryOperator<Law> otherView;
    private final Lazy<PartAsks> asks;
    private final Map<Law, LawView> views = new ConcurrentHashMap<>();
    private final Map<Regime, Alike> regimes = new ConcurrentHashMap<>();
    private final Map<Law, Alike> laws = new ConcurrentHashMap<>();
    private final Map<Atlas, PartKinds> parts = new ConcurrentHashMap<>();
    private final Map<Realm, Realm> realms = new ConcurrentHashMap<>();
    private final int most;
    /** Empty where each law has its own. When there are more, all are forgotten: it takes little to find them anew. */
    private final Map<Kind, Optional<Indication>> ofKinds = new ConcurrentHashMap<>();
    /** Without what is told of countries and days; empty where each law has its own. Forgotten in the same way. */
    private final Map<List<Object>, Optional<Indication>> ofBearings = new ConcurrentHashMap<>();

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
        this.most = most;
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
        Alike alike = regimes.get(regime);
        if (alike == null) {
            alike = laws.computeIfAbsent(all.of(regime), this::alike);
            if (regimes.size() > MOST_REGIMES) {
                regimes.clear();
            }
            regimes.put(regime, alike);
        }
        return alike;
    }

    private Indication find(Transaction transaction, Alike alike, Kind kind, Anew anew) {
        Law law = alike.law();
        KindBearing bearing = alike.bearing(kind);
        if (!transaction.item().estimated().isEmpty()) {
            Indication indication = distinct(anew.workOut(law, bearing).indication());
            keep(kind, Optional.of(indication));
            return indication;
        }
        Indicated found = ofBearing(law, bearing, anew);
        Indication indication = distinct(found.indication().noting(kind.notices()));
        if (found.isWhateverLaw()) {
            keep(kind, Optional.of(indication));
        } else {
            keep(kind, Optional.empty());
            keep(alike.alone(kind), Optional.of(indication));
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

    private void keep(Kind kind, Optional<Indication> indication) {
        keep(ofKinds, most, kind, indication);
    }

    private static <K> void keep(Map<K, Optional<Indication>> kept, int most, K key, Optional<Indication> indication) {
        if (kept.size() >= most) {
            kept.clear();
        }
        if (most > 0) {
            kept.put(key, indication);
        }
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
        if (made.isWhateverLaw()) {
            keepOfBearing(bearing.key(), Optional.of(made.indication()));
        } else {
            keepOfBearing(bearing.key(), Optional.empty());
            keepOfBearing(own, Optional.of(made.indication()));
        }
        return made;
    }

    private void keepOfBearing(List<Object> bearing, Optional<Indication> indication) {
        keep(ofBearings, most / KINDS_OF_BEARING, bearing, indication);
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
