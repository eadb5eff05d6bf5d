package org.exportable.analysis;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.exportable.fact.Attestations;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;

/**
 * Amid what transactions with the very same objects were shipped: the lines of a ledger share their parties, which need not be
 * compared then. Where there is no room, one takes the place of another. Thread-safe.
 */
final class KnownSettings {

    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<Known> places = new AtomicReferenceArray<>(PLACES);

    /** @param anew finds a setting that is not at hand */
    Setting of(Transaction transaction, Supplier<Setting> anew) {
        int place = place(transaction);
        Known known = places.get(place);
        if (known != null && known.isOf(transaction)) {
            return known.setting;
        }
        Setting setting = anew.get();
        places.set(
                place,
                new Known(
                        transaction.to(),
                        transaction.attestations(),
                        transaction.exporter(),
                        transaction.consignee(),
                        transaction.endUser(),
                        transaction.intermediaries(),
                        setting));
        return setting;
    }

    private static int place(Transaction transaction) {
        int hash = System.identityHashCode(transaction.consignee());
        hash = 31 * hash + System.identityHashCode(transaction.endUser());
        hash = 31 * hash + System.identityHashCode(transaction.exporter());
        hash = 31 * hash + System.identityHashCode(transaction.attestations());
        return 31 * hash + System.identityHashCode(transaction.to()) & PLACES - 1;
    }

    private record Known(
            Country to,
            Attestations attestations,
            Party exporter,
            Party consignee,
            Party endUser,
            List<Party> intermediaries,
            Setting setting) {

        boolean isOf(Transaction transaction) {
            return consignee == transaction.consignee()
                    && to == transaction.to()
                    && endUser == transaction.endUser()
                    && exporter == transaction.exporter()
                    && intermediaries == transaction.intermediaries()
                    && attestations == transaction.attestations();
        }
    }
}
