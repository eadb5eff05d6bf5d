package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * Tells which transactions one law cannot tell apart. Each part of a transaction has a kind, found by what it says and then
 * by its traits; a transaction's kind is made of those of its parts. Thread-safe.
 */
final class Alike {

    /** Kinds of parts remembered; when there are more, all are forgotten and found anew. */
    private static final int MOST = 50_000;

    private static final int FIRST_INTERMEDIARY = 3;

    private final Law law;
    private final Countries countries;
    private final Grid grid;
    private final Set<String> products;
    private final Traits traits;
    private final Map<List<Object>, Object> kinds = new ConcurrentHashMap<>();

    /** @param other the law in the other view, of which a notice may speak */
    Alike(Law law, Law other, Countries countries) {
        List<PlainRule> rules = new ArrayList<>();
        for (Law each : List.of(law, other)) {
            rules.addAll(each.plain().rules());
            rules.addAll(each.pending());
        }
        this.law = law;
        this.countries = countries;
        this.grid = new Grid(rules);
        this.products = Boundaries.of(rules).texts("Commodity.names");
        this.traits = new Traits(rules);
    }

    /** The kind of a transaction: equal for those that the law cannot tell apart. */
    Object kind(Transaction transaction, Regime regime) {
        Look look = new Look(transaction);
        Parts parts = look.parts;
        Party user = transaction.ultimateUser();
        List<Object> kind = new ArrayList<>(Arrays.asList(
                law,
                regime.date().isAfter(Rulebook.LAST_KNOWN_DAY),
                transaction.endUser() == null,
                look.kind(parts.item()),
                look.kind(parts.shipment()),
                look.kind(parts.destination()),
                look.kind(parts.party(Function.EXPORTER, 0, transaction.exporter())),
                look.kind(parts.party(Function.CONSIGNEE, 1, transaction.consignee())),
                look.kind(parts.party(Function.END_USER, 2, user)),
                look.kind(parts.attestations())));
        for (int i = 0; i < transaction.intermediaries().size(); i++) {
            Party party = transaction.intermediaries().get(i);
            kind.add(look.kind(parts.party(Function.INTERMEDIARY, FIRST_INTERMEDIARY + i, party)));
        }
        return kind;
    }

    /** Looks at one transaction. */
    private final class Look {

        private final Transaction transaction;
        private final Parts parts;
        private Facts facts;

        Look(Transaction transaction) {
            this.transaction = transaction;
            this.parts = new Parts(grid, products, countries, transaction, Measures.of(transaction));
        }

        Object kind(Part part) {
            Object kind = kinds.get(part.says());
            if (kind == null) {
                kind = newKind(part);
                if (kinds.size() > MOST) {
                    kinds.clear();
                }
                kinds.put(part.says(), kind);
            }
            return kind;
        }

        private Object newKind(Part part) {
            if (facts == null) {
                facts = new Settler(law).settle(transaction);
            }
            Object fact = part.fact().apply(facts);
            return Arrays.asList(part.beside(), fact == null ? null : traits.of(fact, part.isKnown()));
        }
    }
}
