package org.exportable.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.exportable.engine.Law;
import org.exportable.engine.Remembered;

/**
 * What was worked out for transactions by what bears on them: one thing whatever the law, or one for each law. Thread-safe.
 *
 * @param <V> what is worked out
 */
final class ByBearing<V> {

    private final Predicate<V> isWhateverLaw;
    /** Empty where each law has its own. */
    private final Remembered<List<Object>, Optional<V>> found;

    /**
     * None yet.
     *
     * @param isWhateverLaw tells whether every law with the same bearing has the same
     * @param most how many are kept
     */
    ByBearing(Predicate<V> isWhateverLaw, int most) {
        this.isWhateverLaw = isWhateverLaw;
        this.found = new Remembered<>(most);
    }

    /**
     * What was worked out, or is now.
     *
     * @param bearing what bears on a transaction under a law
     */
    V of(Law law, List<Object> bearing, Supplier<V> anew) {
        Optional<V> kept = found.get(bearing);
        if (kept != null && kept.isPresent()) {
            return kept.get();
        }
        Optional<V> ofLaw = kept == null ? null : found.get(List.of(law, bearing));
        return ofLaw != null ? ofLaw.get() : keep(law, bearing, anew.get());
    }

    private V keep(Law law, List<Object> bearing, V made) {
        if (isWhateverLaw.test(made)) {
            found.put(bearing, Optional.of(made));
        } else {
            found.put(bearing, Optional.empty());
            found.put(List.of(law, bearing), Optional.of(made));
        }
        return made;
    }
}
