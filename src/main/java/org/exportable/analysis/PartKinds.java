package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.exportable.catalogue.Countries;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Remembered;
import org.exportable.engine.Settler;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Attestation;
import org.exportable.vocabulary.Commodity;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Participant;
import org.exportable.vocabulary.Shipment;

/**
 * Takes transactions apart and tells of which kind their parts are, found by what they say and then by their traits, under the
 * Country Groups of some days. Thread-safe.
 */
final class PartKinds {

    /** Kinds of parts remembered. */
    private static final int MOST = 50_000;

    private final Settler settler;
    private final Countries countries;
    private final Grid grid;
    private final Set<String> products;
    private final PartAsks asks;
    private final Remembered<Cell, PartKind> items = new Remembered<>(MOST);
    private final Remembered<Cell, PartKind> shipments = new Remembered<>(MOST);
    private final Remembered<Cell, PartKind> partiesByCell = new Remembered<>(MOST);
    private final Remembered<Cell, PartKind> attestationsByCell = new Remembered<>(MOST);
    private final Remembered<List<Object>, PartKind> distinct = new Remembered<>(MOST);
    private final Remembered<List<Object>, Object> rests = new Remembered<>(MOST);
    private final Remembered<Country, PartKind> destinations = new Remembered<>(MOST);
    private final Remembered<Attestations, PartKind> attestations = new Remembered<>(MOST);
    private final Remembered<Cell, PartKind> parties = new Remembered<>(MOST);
    private final Remembered<String, String> names = new Remembered<>(MOST);
    private final Remembered<List<Object>, Setting> settings = new Remembered<>(MOST);
    private final KnownSettings knownSettings = new KnownSettings();
    /** How many there are of each, at its place. */
    private final AtomicIntegerArray counts = new AtomicIntegerArray(Kind.PLACES);

    private final AtomicInteger settingCount = new AtomicInteger();

    /**
     * Nothing looked at yet.
     *
     * @param rules all rules that may be asked
     * @param asks what they ask of the parts of a transaction
     * @param law one of those days
     */
    PartKinds(Collection<PlainRule> rules, PartAsks asks, Law law, Countries countries) {
        this.settler = new Settler(law);
        this.countries = countries;
        this.grid = new Grid(rules);
        this.products = Boundaries.of(rules).texts("Commodity.names");
        this.asks = asks;
    }

    /** The kinds of the parts of a transaction. */
    Parted of(Transaction transaction) {
        Look look = new Look(transaction);
        return new Parted(look.item(), look.shipment(), look.setting());
    }

    /** The name of an item if it may hold a word that rules ask for, else an empty one. */
    private String product(String name) {
        return names.of(name, () -> products.stream().anyMatch(word -> holds(name, word)) ? name : "");
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
        private final PartCells cells;
        private Facts facts;

        Look(Transaction transaction) {
            this.transaction = transaction;
            this.cells = new PartCells(grid, PartKinds.this::product, transaction, Measures.of(transaction));
        }

        PartKind item() {
            return items.of(cells.item(), () -> kind(Commodity.class, parts().item()));
        }

        PartKind shipment() {
            return shipments.of(cells.shipment(), () -> kind(Shipment.class, parts().shipment()));
        }

        /** How long ago a notification was turns on the day. */
        Setting setting() {
            return transaction.attestations().nacNotifiedOn() == null
                    ? knownSettings.of(transaction, this::ofParts)
                    : ofParts();
        }

        private Setting ofParts() {
            return PartKinds.this.setting(destination(), attestations(), parties(), transaction.endUser() == null);
        }

        private PartKind destination() {
            return destinations.of(transaction.to(), () -> kind(Destination.class, parts().destination()));
        }

        private PartKind attestations() {
            Attestations given = transaction.attestations();
            return given.nacNotifiedOn() == null
                    ? attestations.of(given, this::attestationsByCell)
                    : attestationsByCell();
        }

        private PartKind attestationsByCell() {
            return attestationsByCell.of(cells.attestations(), () -> kind(Attestation.class, parts().attestations()));
        }

        /** All parties in one. */
        private PartKind parties() {
            Cell all = new Cell(
                    transaction.exporter(),
                    transaction.consignee(),
                    transaction.ultimateUser(),
                    transaction.intermediaries());
            return parties.of(
                    all, () -> partiesByCell.of(cells.parties(), () -> kind(Participant.class, parts().parties())));
        }

        private Parts parts() {
            return new Parts(cells, countries);
        }

        private PartKind kind(Class<?> type, Part part) {
            return kind(type, List.of(part));
        }

        private PartKind kind(Class<?> type, List<Part> all) {
            if (facts == null) {
                facts = settler.settle(transaction);
            }
            List<BitSet> traits = new ArrayList<>();
            for (Part part : all) {
                Object fact = part.fact().apply(facts);
                if (fact != null) {
                    traits.add(asks.traits(fact, part));
                }
            }
            return distinct(
                    Kind.place(type),
                    all.stream().flatMap(part -> part.notes().stream()).toList(),
                    all.stream().flatMap(part -> part.beside().stream()).toList(),
                    traits);
        }
    }

    private PartKind distinct(int place, List<String> notes, List<Object> beside, List<BitSet> traits) {
        return distinct.of(
                List.of(place, notes, beside, traits),
                () -> new PartKind(
                        notes,
                        beside,
                        traits,
                        asks.passing(place, traits),
                        rest(place, notes, beside, traits),
                        counts.getAndIncrement(place)));
    }

    private Setting setting(PartKind destination, PartKind attestations, PartKind parties, boolean isAlone) {
        return settings.of(
                List.of(destination, attestations, parties, isAlone),
                () -> new Setting(destination, attestations, parties, isAlone, settingCount.getAndIncrement()));
    }

    private Object rest(int place, List<String> notes, List<Object> beside, List<BitSet> traits) {
        List<Object> unknown = asks.unknown(place, traits);
        List<Object> rest = unknown.isEmpty() ? List.of(notes) : List.of(notes, unknown, beside);
        return rests.of(rest, () -> rest);
    }
}
