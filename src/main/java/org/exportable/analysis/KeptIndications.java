package org.exportable.analysis;

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
import org.exportable.law.Rulebook;

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
    private final Remembered<Regime, OnDay> regimes = new Remembered<>(MOST_REGIMES);
    private final Map<Law, UnderLaw> laws = new ConcurrentHashMap<>();
    private final Map<Atlas, PartKinds> parts = new ConcurrentHashMap<>();
    private final Map<Realm, Realm> realms = new ConcurrentHashMap<>();
    /** Empty where each law has its own. */
    private final Remembered<Kind, Optional<Indication>> ofKinds;

    private final ByBearing<OwnView> ownViews;
    private final ByBearing<OtherView> otherViews;
    private final Map<Indication, Indication> distinct = new ConcurrentHashMap<>();
    private final boolean isKeeping;

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
        this.isKeeping = most > 0;
        this.ofKinds = new Remembered<>(most);
        this.ownViews = new ByBearing<>(OwnView::isWhateverLaw, most / KINDS_OF_BEARING);
        this.otherViews = new ByBearing<>(OtherView::isWhateverLaw, most / KINDS_OF_BEARING);
    }

    /**
     * The indication for a transaction.
     *
     * @param anew works it out where it is not at hand
     * @throws IllegalArgumentException if the day of the regime is before the rulebook's coverage
     */
    Indication of(Transaction transaction, Regime regime, Anew anew) {
        OnDay day = regimes.of(regime, () -> onDay(regime));
        Parted parts = day.alike.parts(transaction);
        Indication known = day.table.get(parts);
        return known != null ? known : kept(transaction, parts, day, anew);
    }

    private OnDay onDay(Regime regime) {
        UnderLaw law = laws.computeIfAbsent(all.of(regime), this::underLaw);
        boolean isLate = regime.date().isAfter(Rulebook.LAST_KNOWN_DAY);
        return new OnDay(law.alike, isLate, isLate ? law.late : law.early);
    }

    private Indication kept(Transaction transaction, Parted parts, OnDay day, Anew anew) {
        Alike alike = day.alike;
        Kind kind = alike.kind(parts, !transaction.item().estimated().isEmpty(), day.isLate);
        Optional<Indication> kept = ofKinds.get(kind);
        if (kept != null && kept.isEmpty()) {
            kept = ofKinds.get(alike.alone(kind));
        }
        Indication indication = kept != null ? kept.get() : find(transaction, alike, kind, anew);
        if (isKeeping) {
            day.table.put(parts, indication);
        }
        return indication;
    }

    private Indication find(Transaction transaction, Alike alike, Kind kind, Anew anew) {
        KindBearing bearing = alike.bearing(kind);
        if (!transaction.item().estimated().isEmpty()) {
            Indication indication = distinct(anew.ofEstimates(alike.law(), bearing));
            ofKinds.put(kind, Optional.of(indication));
            return indication;
        }
        OwnView own = ownViews.of(alike.law(), bearing.ownKey(), () -> anew.ownView(alike.law(), bearing));
        OtherView other = bearing.isSame()
                ? null
                : otherViews.of(alike.other(), bearing.otherKey(), () -> anew.otherView(alike.other(), bearing));
        Indication indication = distinct(own.beside(other).noting(kind.notices()));
        if (own.isWhateverLaw() && (other == null || other.isWhateverLaw())) {
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

    private UnderLaw underLaw(Law law) {
        PartKinds kinds = parts.computeIfAbsent(
                law.atlas(), each -> new PartKinds(all.rules(), asks.get(), law, all.countries()));
        Alike alike = new Alike(
                view(law),
                view(otherView.apply(law)),
                kinds,
                asks.get(),
                realm -> realms.computeIfAbsent(realm, each -> each));
        return new UnderLaw(alike, new KindTable<>(), new KindTable<>());
    }

    private Indication distinct(Indication made) {
        Indication kept = distinct.putIfAbsent(made, made);
        return kept == null ? made : kept;
    }

    /** A law, with what was found under it before and behind the last day that the sources tell of. */
    private record UnderLaw(Alike alike, KindTable<Indication> early, KindTable<Indication> late) {}

    /** The law of a day. */
    private record OnDay(Alike alike, boolean isLate, KindTable<Indication> table) {}

    /** Works out what a transaction that is asked about is like under a law, by what bears on it. */
    interface Anew {

        /** What the law indicates where figures are estimates. */
        Indication ofEstimates(Law law, KindBearing bearing);

        /** What it indicates of its own. */
        OwnView ownView(Law law, KindBearing bearing);

        /** What it indicates as the law in the other view. */
        OtherView otherView(Law law, KindBearing bearing);
    }
}
