package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exportable.engine.Law;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.TechnicalNotes;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/**
 * The boundaries of all rules of a rulebook, whatever their day, and with them the cell of each transaction. So a cell also
 * knows how long its answer holds, and whether the other view differs. Immutable.
 */
final class Grid {

    private static final int COORDINATES = 80;

    private final double[][] boundaries = new double[Measure.values().length][];
    private final Set<String> names;
    private final Set<String> products;

    /** @param rules all rules of the rulebook */
    Grid(Collection<PlainRule> rules) {
        Boundaries all = Boundaries.of(rules);
        for (Measure measure : Measure.values()) {
            boundaries[measure.ordinal()] = all.numbers(measure.attribute().toString()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        this.names = all.texts("Participant.name");
        this.products = all.texts("Commodity.names");
    }

    /** Names of companies that some rule asks for. */
    Set<String> names() {
        return names;
    }

    /** The cell of a transaction under a law. */
    Cell cell(Law law, Regime regime, Transaction transaction, Measures measures) {
        return cell(law, regime, new Point(transaction, measures, country -> country, name -> name));
    }

    /**
     * A wider cell, of transactions that differ in no more than their own numbers, in names that no rule asks for and in
     * countries that are alike.
     *
     * @param alike what stands for a country and all that are like it
     */
    Cell wide(Law law, Regime regime, Transaction transaction, Measures measures, Function<Country, Object> alike) {
        return cell(law, regime, new Point(transaction, measures, alike, this::product));
    }

    private static Cell cell(Law law, Regime regime, Point point) {
        List<Object> coordinates = point.coordinates();
        coordinates.add(regime.date().isAfter(Rulebook.LAST_KNOWN_DAY));
        return new Cell(law, coordinates);
    }

    /** The name of an item if it may hold a word that rules ask for, else an empty one. */
    private String product(String name) {
        if (name == null) {
            return null;
        }
        for (String word : products) {
            for (int at = name.length() - word.length(); at >= 0; at--) {
                if (name.regionMatches(true, at, word, 0, word.length())) {
                    return name;
                }
            }
        }
        return "";
    }

    /** Finds the coordinates of one transaction. */
    private final class Point {

        private final Transaction transaction;
        private final Measures measures;
        private final Function<Country, Object> alike;
        private final UnaryOperator<String> product;
        private final List<Object> coordinates = new ArrayList<>(COORDINATES);

        Point(
                Transaction transaction,
                Measures measures,
                Function<Country, Object> alike,
                UnaryOperator<String> product) {
            this.transaction = transaction;
            this.measures = measures;
            this.alike = alike;
            this.product = product;
        }

        List<Object> coordinates() {
            add(transaction.movement());
            add(place(transaction.from()));
            add(place(transaction.to()));
            add(transaction.endUse());
            item(transaction.item());
            party(transaction.exporter());
            party(transaction.consignee());
            add(transaction.endUser() == null);
            if (transaction.endUser() != null) {
                party(transaction.endUser());
            }
            add(transaction.intermediaries().size());
            transaction.intermediaries().forEach(this::party);
            attestations(transaction.attestations());
            return coordinates;
        }

        private void item(Item item) {
            add(item.category());
            add(product.apply(item.name()));
            add(product.apply(item.catalog()));
            add(item.dataCenter());
            add(TechnicalNotes.nonPlanar(item).orElse(null));
            add(item.alsoClassified());
            add(item.usAvailableSince());
            add(item.estimated());
            performance(item);
            bandwidth(item);
            memory(item);
            add(Measure.TRANSISTORS);
            add(Measure.PROCESS_NODE);
        }

        /** Where one figure is missing, how far another one goes depends on its very number. */
        private void performance(Item item) {
            add(Measure.TOTAL_PROCESSING_PERFORMANCE);
            add(Measure.PERFORMANCE_DENSITY);
            add(Measure.AGGREGATE_PERFORMANCE);
            add(Measure.CALENDAR_YEAR_PERFORMANCE);
            add(interval(Measure.CALENDAR_YEAR_PERFORMANCE));
            if (!measures.isKnown(Measure.TOTAL_PROCESSING_PERFORMANCE)
                    || !measures.isKnown(Measure.PERFORMANCE_DENSITY)) {
                add(item.processing());
                add(item.totalProcessingPerformance());
                add(item.performanceDensity());
                add(item.applicableDieAreaMm2());
                add(transaction.quantity());
                add(transaction.attestations().priorTppThisYear());
            }
        }

        private void bandwidth(Item item) {
            add(Measure.IO_BANDWIDTH);
            add(Measure.DRAM_BANDWIDTH);
            add(Measure.IO_AND_DRAM_BANDWIDTH);
            if (!measures.isKnown(Measure.IO_AND_DRAM_BANDWIDTH)) {
                add(item.ioBandwidthGBps());
                add(item.dramBandwidthGBps());
            }
        }

        private void memory(Item item) {
            HighBandwidthMemory hbm = item.hbm() == null ? HighBandwidthMemory.none() : item.hbm();
            add(item.hbm() == null ? null : hbm.attachment());
            add(Measure.MEMORY_BANDWIDTH_DENSITY);
            if (item.category() == Category.HBM && !measures.isKnown(Measure.MEMORY_BANDWIDTH_DENSITY)) {
                add(hbm.bandwidthGBps());
                add(hbm.packageAreaMm2());
            }
        }

        private void party(Party party) {
            add(addressee(party.name()));
            add(place(party.country()));
            add(place(party.headquarters()));
            add(place(party.parentHeadquarters()));
            add(party.sector());
            add(party.distributor());
            add(party.lists());
            add(party.listedOwnership());
            add(party.role());
        }

        private void attestations(Attestations given) {
            add(given.purchaseOrder());
            add(given.nacNotified());
            add(given.nacObjected());
            add(Measure.DAYS_SINCE_NAC_NOTIFICATION);
            add(given.usSupplySufficient());
            add(given.noFoundryDiversion());
            add(Measure.US_VOLUME_SHARE);
            add(given.kycRemoteAccess());
            add(given.usThirdPartyTested());
            add(given.noProhibitedEndUse());
            add(given.aiaCertified());
            add(given.lppCertified());
            add(given.hbmDirectPurchase());
            add(given.hbmPackagingConfirmed());
            add(given.designerAttestation());
            add(given.transistorAttestation());
        }

        private Object place(Country country) {
            return country == null ? null : alike.apply(country);
        }

        private void add(Object fact) {
            coordinates.add(fact);
        }

        private void add(Measure measure) {
            coordinates.add(measures.isKnown(measure) ? interval(measure) : null);
        }

        /** An odd number on a boundary, an even one between two. */
        private Integer interval(Measure measure) {
            int found = Arrays.binarySearch(boundaries[measure.ordinal()], measures.get(measure));
            return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
        }
    }

    /** A company's name as far as rules tell names apart: one that they ask for, any other, or none. */
    private String addressee(String name) {
        if (name == null) {
            return null;
        }
        for (String each : names) {
            if (name.equalsIgnoreCase(each) || mayBe(each, name) && each.equals(Settler.shortName(name))) {
                return each;
            }
        }
        return "";
    }

    /** Spares most names the closer look: their first letters tell. */
    private static boolean mayBe(String known, String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        return !(first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')
                || Character.toUpperCase(first) == known.charAt(0);
    }
}
