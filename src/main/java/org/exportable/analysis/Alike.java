package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant.Function;

/**
 * Tells which transactions one law cannot tell apart. What a transaction says, numbers by the boundaries between which they
 * lie, is looked up first; where it is met for the first time, the traits of its facts are found. Thread-safe.
 */
final class Alike {

    /** Kinds remembered; when there are more, all are forgotten and found anew. */
    private static final int MOST = 50_000;

    private static final int FIRST_INTERMEDIARY = 3;

    private final Law law;
    private final Countries countries;
    private final Grid grid;
    private final Set<String> products;
    private final List<PlainRule> rules;
    private final Map<Object, Object> parts = new ConcurrentHashMap<>();
    private final Map<List<Object>, Object> kinds = new ConcurrentHashMap<>();

    /** @param other the law in the other view, of which a notice may speak */
    Alike(Law law, Law other, Countries countries) {
        Set<PlainRule> all = new LinkedHashSet<>();
        for (Law each : List.of(law, other)) {
            all.addAll(each.plain().rules());
            all.addAll(each.pending());
        }
        this.law = law;
        this.countries = countries;
        this.rules = all.stream().sorted(Comparator.comparing(PlainRule::stage)).toList();
        this.grid = new Grid(rules);
        this.products = Boundaries.of(rules).texts("Commodity.names");
    }

    /** The kind of a transaction: equal for those that the law cannot tell apart. */
    Object kind(Transaction transaction, Regime regime) {
        List<Part> said = said(transaction);
        List<Object> key = new ArrayList<>(said.size() + 1);
        key.add(regime.date().isAfter(Rulebook.LAST_KNOWN_DAY));
        said.forEach(part -> key.add(one(part)));
        Object kind = kinds.get(key);
        if (kind == null) {
            kind = transaction.item().estimated().isEmpty() ? List.of(key.get(0), told(transaction, said)) : key;
            if (kinds.size() > MOST) {
                kinds.clear();
            }
            kinds.put(key, kind);
        }
        return List.of(law, kind);
    }

    private List<Part> said(Transaction transaction) {
        Parts apart = new Parts(grid, products, countries, transaction, Measures.of(transaction));
        List<Part> said = new ArrayList<>(List.of(
                apart.item(),
                apart.shipment(),
                apart.destination(),
                apart.attestations(),
                apart.party(Function.EXPORTER, 0, transaction.exporter()),
                apart.party(Function.CONSIGNEE, 1, transaction.consignee())));
        if (transaction.endUser() != null) {
            said.add(apart.party(Function.END_USER, 2, transaction.endUser()));
        }
        for (int i = 0; i < transaction.intermediaries().size(); i++) {
            Party party = transaction.intermediaries().get(i);
            said.add(apart.party(Function.INTERMEDIARY, FIRST_INTERMEDIARY + i, party));
        }
        return said;
    }

    /** One object for all parts that say the same, so that comparing kinds is quick. */
    private Object one(Part part) {
        Object one = parts.get(part.says());
        if (one == null) {
            if (parts.size() > MOST) {
                parts.clear();
            }
            one = part.says();
            parts.put(one, one);
        }
        return one;
    }

    /** What the rules can tell of it, and what tells it from others beside them. */
    private List<Object> told(Transaction transaction, List<Part> said) {
        Facts facts = new Settler(law).settle(transaction);
        Parts apart = new Parts(grid, products, countries, transaction, Measures.of(transaction));
        Part user = apart.party(Function.END_USER, 2, transaction.ultimateUser());
        List<Traits.Known> known = Stream.concat(
                        said.stream(), transaction.endUser() == null ? Stream.of(user) : Stream.empty())
                .map(part -> new Traits.Known(part.fact().apply(facts), part.isKnown()))
                .filter(each -> each.fact() != null)
                .toList();
        List<Object> beside = new ArrayList<>();
        said.forEach(part -> beside.addAll(part.beside()));
        return Arrays.asList(said.size(), transaction.endUser() == null, beside, Traits.of(rules, known));
    }
}
