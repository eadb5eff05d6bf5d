package org.exportable.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.exportable.analysis.Alike.KindBearing;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Indication;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * The indications that are asked for most. Transactions that a law cannot tell apart share one, and so do those on which the
 * same rules bear, of whatever law; equal ones are one object, and there are few of them. Thread-safe.
 */
final class KeptIndications {

    /** Of so many kinds of transactions one list of what bears on them is kept: it takes more room, and many share one. */
    private static final int KINDS_OF_BEARING = 10;

    private final Countries countries;
    private final Map<LawView, Alike> laws = new ConcurrentHashMap<>();
    private final Map<Object, Object> places = new ConcurrentHashMap<>();
    private final int most;
    /** When there are more, all are forgotten: it takes little to find them anew. */
    private final Map<Kind, Indication> ofKinds = new ConcurrentHashMap<>();
    /** Empty where each law has its own. */
    private final Cache<List<Object>, Optional<Indication>> ofBearings;

    private final Map<Indication, Indication> distinct = new ConcurrentHashMap<>();

    /** @param most how many are kept */
    KeptIndications(Countries countries, int most) {
        this.countries = countries;
        this.most = most;
        this.ofBearings = Caffeine.newBuilder()
                .maximumSize(most / KINDS_OF_BEARING)
                .executor(Runnable::run)
                .build();
    }

    /**
     * The indication for a transaction.
     *
     * @param other the law in the other view, of which a notice may speak
     * @param anew works it out where it is not at hand
     */
    Indication of(
            Transaction transaction, LawView law, LawView other, Regime regime, Function<KindBearing, Indicated> anew) {
        Alike alike = laws.get(law);
        if (alike == null) {
            alike = laws.computeIfAbsent(law, each -> new Alike(law, other, places(law, other), countries));
        }
        Kind kind = alike.kind(transaction, regime);
        Indication kept = ofKinds.get(kind);
        if (kept == null) {
            KindBearing bearing = alike.bearing(kind);
            kept = transaction.item().estimated().isEmpty()
                    ? ofBearing(law, bearing, anew)
                    : distinct(anew.apply(bearing).indication());
            keep(kind, kept);
        }
        return kept;
    }

    private void keep(Kind kind, Indication indication) {
        if (ofKinds.size() >= most) {
            ofKinds.clear();
        }
        if (most > 0) {
            ofKinds.put(kind, indication);
        }
    }

    private Object places(LawView law, LawView other) {
        return places.computeIfAbsent(List.of(law.law().places(), other.law().places()), both -> new Object());
    }

    private Indication ofBearing(LawView law, KindBearing bearing, Function<KindBearing, Indicated> anew) {
        Optional<Indication> kept = ofBearings.getIfPresent(bearing.key());
        if (kept != null && kept.isPresent()) {
            return kept.get();
        }
        List<Object> own = List.of(law, bearing.key());
        Optional<Indication> ofLaw = kept == null ? null : ofBearings.getIfPresent(own);
        if (ofLaw != null) {
            return ofLaw.get();
        }
        Indicated made = anew.apply(bearing);
        Indication indication = distinct(made.indication());
        if (made.isWhateverLaw()) {
            ofBearings.put(bearing.key(), Optional.of(indication));
        } else {
            ofBearings.put(bearing.key(), Optional.empty());
            ofBearings.put(own, Optional.of(indication));
        }
        return indication;
    }

    private Indication distinct(Indication made) {
        Indication kept = distinct.putIfAbsent(made, made);
        return kept == null ? made : kept;
    }

    /**
     * An indication that was worked out.
     *
     * @param isWhateverLaw whether every law with the same bearing on a transaction indicates the same
     */
    record Indicated(Indication indication, boolean isWhateverLaw) {}
}
