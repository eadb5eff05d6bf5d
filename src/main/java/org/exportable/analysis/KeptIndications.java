package org.exportable.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Indication;
import org.exportable.engine.Law;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * The indications that are asked for most. Transactions that a law cannot tell apart share one; equal ones are one object, and
 * there are few of them. Thread-safe.
 */
final class KeptIndications {

    private final Countries countries;
    private final Map<Law, Alike> laws = new ConcurrentHashMap<>();
    private final Cache<Object, Indication> indications;
    private final Map<Indication, Indication> distinct = new ConcurrentHashMap<>();

    /** @param most how many are kept */
    KeptIndications(Countries countries, int most) {
        this.countries = countries;
        this.indications =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /**
     * The indication for a transaction.
     *
     * @param other the law in the other view, of which a notice may speak
     * @param anew works it out where it is not at hand
     */
    Indication of(Transaction transaction, Law law, Law other, Regime regime, Supplier<Indication> anew) {
        Alike alike = laws.get(law);
        if (alike == null) {
            alike = laws.computeIfAbsent(law, each -> new Alike(law, other, countries));
        }
        Object kind = alike.kind(transaction, regime);
        Indication kept = indications.getIfPresent(kind);
        if (kept == null) {
            Indication made = anew.get();
            kept = distinct.putIfAbsent(made, made);
            kept = kept == null ? made : kept;
            indications.put(kind, kept);
        }
        return kept;
    }
}
