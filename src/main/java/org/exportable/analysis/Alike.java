package org.exportable.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.exportable.analysis.Bearings.Bearing;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant.Function;

/**
 * Tells which transactions one law cannot tell apart. Each part of a transaction has a kind, found by what it says and then
 * by its traits; a transaction's kind is made of those of its parts. Thread-safe.
 */
final class Alike {

    /** Kinds of parts remembered; when there are more, all are forgotten and found anew. */
    private static final int MOST = 50_000;

    private static final int FIRST_INTERMEDIARY = 3;

    private final Law law;
    private final Law other;
    private final Object places;
    private final Countries countries;
    private final Grid grid;
    private final Set<String> products;
    private final Traits traits;
    private final Bearings bearings;
    private final Bearings otherBearings;
    private final Map<List<Object>, PartKind> kinds = new ConcurrentHashMap<>();
    private final Map<PartKind, PartKind> distinct = new ConcurrentHashMap<>();
    private final Map<Country, PartKind> destinations = new ConcurrentHashMap<>();
    private final Map<Attestations, PartKind> attestations = new ConcurrentHashMap<>();
    private final Map<Function, Map<Party, PartKind>> parties = new EnumMap<>(Function.class);
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /**
     * Nothing looked at yet.
     *
     * @param otherView the law in the other view, of which a notice may speak
     * @param places the countries with their groups under both; equal for laws under which they are the same
     */
    Alike(LawView view, LawView otherView, Object places, Countries countries) {
        this.law = view.law();
        this.other = otherView.law();
        List<PlainRule> rules = new ArrayList<>();
        for (Law each : List.of(law, other)) {
            rules.addAll(each.plain().rules());
            rules.addAll(each.pending());
        }
        this.places = places;
        this.countries = countries;
        this.grid = new Grid(rules);
        this.products = Boundaries.of(rules).texts("Commodity.names");
        this.traits = new Traits(rules);
        this.bearings = new Bearings(law, view.rules(), traits);
        this.otherBearings = new Bearings(other, otherView.rules(), traits);
        for (Function function : Function.values()) {
            parties.put(function, new ConcurrentHashMap<>());
        }
    }

    /** The kind of a transaction: equal for those that the law cannot tell apart. */
    Kind kind(Transaction transaction, Regime regime) {
        Look look = new Look(transaction);
        List<PartKind> parts = new ArrayList<>(List.of(
                look.kind(look.parts.item()),
                look.kind(look.parts.shipment()),
                look.destination(),
                look.attestations(),
                look.party(Function.EXPORTER, 0, transaction.exporter()),
                look.party(Function.CONSIGNEE, 1, transaction.consignee()),
                look.party(Function.END_USER, 2, transaction.ultimateUser())));
        for (int i = 0; i < transaction.intermediaries().size(); i++) {
            Party party = transaction.intermediaries().get(i);
            parts.add(look.party(Function.INTERMEDIARY, FIRST_INTERMEDIARY + i, party));
        }
        boolean isLate = regime.date().isAfter(Rulebook.LAST_KNOWN_DAY);
        return new Kind(law, List.of(isLate, transaction.endUser() == null), parts.toArray(PartKind[]::new));
    }

    /** What bears on a kind of transactions. */
    KindBearing bearing(Kind kind) {
        Bearing own = bearings.of(kind);
        Bearing others = otherBearings.of(kind);
        List<Object> key = new ArrayList<>(List.of(
                law.regime().view(),
                law.regime().assuming(),
                places,
                kind.circumstances(),
                kind.notes(),
                own.list(),
                others.list()));
        if (own.isOpen() || others.isOpen()) {
            key.add(kind.besideFigures());
        }
        return new KindBearing(key, own.truths(), others.truths());
    }

    /**
     * What bears on a kind of transactions.
     *
     * @param key for those whose figures are no estimates: where it is equal, so is what this law indicates, and what other laws
     *     do ({@link Answer#isWhateverLaw} tells of exceptions)
     * @param own which rules of the law fire
     * @param others which rules of the law in the other view do
     */
    record KindBearing(List<Object> key, RuleTruths own, RuleTruths others) {}

    /** The name of an item if it may hold a word that rules ask for, else an empty one. */
    private String product(String name) {
        if (names.size() > MOST) {
            names.clear();
        }
        return names.computeIfAbsent(name, each -> products.stream().anyMatch(word -> holds(each, word)) ? each : "");
    }

    private static boolean holds(String name, String word) {
        for (int at = name.length() - word.length(); at >= 0; at--) {
            if (name.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Looks at one transaction. */
    private final class Look {

        private final Transaction transaction;
        private final Parts parts;
        private Facts facts;

        Look(Transaction transaction) {
            this.transaction = transaction;
            this.parts = new Parts(grid, Alike.this::product, countries, transaction, Measures.of(transaction));
        }

        PartKind party(Function function, int index, Party party) {
            return known(parties.get(function), party, () -> parts.party(function, index, party));
        }

        PartKind destination() {
            return known(destinations, transaction.to(), parts::destination);
        }

        /** How long ago a notification was turns on the day. */
        PartKind attestations() {
            Attestations given = transaction.attestations();
            return given.nacNotifiedOn() == null
                    ? known(attestations, given, parts::attestations)
                    : kind(parts.attestations());
        }

        /** What comes again and again is looked at once. */
        private <K> PartKind known(Map<K, PartKind> known, K key, Supplier<Part> part) {
            PartKind kind = known.get(key);
            if (kind == null) {
                kind = kind(part.get());
                if (known.size() > MOST) {
                    known.clear();
                }
                known.put(key, kind);
            }
            return kind;
        }

        PartKind kind(Part part) {
            PartKind kind = kinds.get(part.says());
            if (kind == null) {
                kind = newKind(part);
                if (kinds.size() > MOST) {
                    kinds.clear();
                    distinct.clear();
                }
                kinds.put(part.says(), kind);
            }
            return kind;
        }

        private PartKind newKind(Part part) {
            if (facts == null) {
                facts = new Settler(law).settle(transaction);
            }
            Object fact = part.fact().apply(facts);
            PartKind kind =
                    new PartKind(part.notes(), part.beside(), fact == null ? null : traits.of(fact, part.isKnown()));
            PartKind same = distinct.putIfAbsent(kind, kind);
            return same == null ? kind : same;
        }
    }
}
