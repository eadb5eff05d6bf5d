package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.exportable.engine.Law;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.CompanyName;
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

    /** @param rules all rules of the rulebook */
    Grid(Collection<PlainRule> rules) {
        Boundaries all = Boundaries.of(rules);
        for (Measure measure : Measure.values()) {
            boundaries[measure.ordinal()] = all.numbers(measure.attribute().toString()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        this.names = all.texts("Participant.name");
    }

    /** Names of companies that some rule asks for. */
    Set<String> names() {
        return names;
    }

    /** The cell of a transaction under a law. */
    Cell cell(Law law, Regime regime, Transaction transaction, Measures measures) {
        List<Object> coordinates = new Point(transaction, measures).coordinates();
        coordinates.add(regime.date().isAfter(Rulebook.LAST_KNOWN_DAY));
        coordinates.add(law);
        return new Cell(coordinates.toArray());
    }

    /** Finds the coordinates of one transaction. */
    private final class Point {

        private final Transaction transaction;
        private final Measures measures;
        private final List<Object> coordinates = new ArrayList<>(COORDINATES);

        Point(Transaction transaction, Measures measures) {
            this.transaction = transaction;
            this.measures = measures;
        }

        List<Object> coordinates() {
            add(transaction.movement());
            add(transaction.from());
            add(transaction.to());
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
            add(item.name());
            add(item.catalog());
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
            add(party.country());
            add(party.headquarters());
            add(party.parentHeadquarters());
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

        private void add(Object fact) {
            coordinates.add(fact);
        }

        private void add(Measure measure) {
            coordinates.add(measures.isKnown(measure) ? interval(measure) : null);
        }

        private Integer interval(Measure measure) {
            return Grid.this.interval(measure, measures);
        }
    }

    /** Where a number lies: on a boundary or between two, counted from below. */
    int interval(Measure measure, Measures measures) {
        int found = Arrays.binarySearch(boundaries[measure.ordinal()], measures.get(measure));
        return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }

    /** Where several numbers lie, a character for each that is known. */
    String places(Measure[] several, Measures measures) {
        char[] places = new char[several.length];
        for (int i = 0; i < several.length; i++) {
            places[i] = (char) (measures.isKnown(several[i]) ? 1 + interval(several[i], measures) : 0);
        }
        return new String(places);
    }

    /** A company's name as far as rules tell names apart: one that they ask for, any other, or none. */
    String addressee(String name) {
        if (name == null) {
            return null;
        }
        for (String each : names) {
            if (name.equalsIgnoreCase(each) || mayBe(each, name) && each.equals(CompanyName.shortName(name))) {
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
