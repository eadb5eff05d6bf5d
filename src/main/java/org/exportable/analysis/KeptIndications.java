package org.exportable.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Indication;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.vocabulary.Place;

/**
 * The indications that are asked for most. An indication holds no number and no name, so that its cells are wide: countries
 * that no rule of the law tells apart are one, and so are items. Thread-safe.
 */
final class KeptIndications {

    private final Countries countries;
    private final Map<Law, Alike> laws = new ConcurrentHashMap<>();
    private final Cache<Object, Indication> indications;

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
        Alike alike = laws.computeIfAbsent(law, each -> new Alike(law, other, countries));
        Object key = alike.key(transaction, regime);
        Indication kept = indications.getIfPresent(key);
        if (kept == null) {
            kept = anew.get();
            indications.put(key, kept);
        }
        return kept;
    }

    /** What one law cannot tell apart. */
    private static final class Alike {

        private final Law law;
        private final Countries countries;
        private final Grid grid;
        private final Set<String> named;
        private final Set<String> groups;
        private final Map<Country, Object> classes = new ConcurrentHashMap<>();

        Alike(Law law, Law other, Countries countries) {
            List<PlainRule> rules = new ArrayList<>();
            for (Law each : List.of(law, other)) {
                rules.addAll(each.plain().rules());
                rules.addAll(each.pending());
            }
            Boundaries boundaries = Boundaries.of(rules);
            this.law = law;
            this.countries = countries;
            this.grid = new Grid(rules);
            this.named = new HashSet<>(boundaries.textsOfAny("country"));
            this.named.add(Country.UNITED_STATES.code());
            this.groups = boundaries.textsOfAny("groups");
        }

        /** Whether figures near a limit are estimates turns on what they are, and on how many are shipped. */
        Object key(Transaction transaction, Regime regime) {
            Cell cell = grid.wide(law, regime, transaction, Measures.of(transaction), this::alike);
            Item item = transaction.item();
            return item.estimated().isEmpty() ? cell : List.of(cell, item);
        }

        private Object alike(Country country) {
            return classes.computeIfAbsent(country, this::signature);
        }

        private List<Object> signature(Country country) {
            Place place = law.place(country);
            Set<String> member = new HashSet<>(place.groups());
            member.retainAll(groups);
            String name = named.contains(place.country()) ? place.country() : "";
            return List.of(name, member, countries.note(country).orElse(""));
        }
    }
}
