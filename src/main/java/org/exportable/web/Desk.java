package org.exportable.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Memberships;
import org.exportable.fact.Transaction;
import org.exportable.input.Inquiry;
import org.exportable.input.InquiryReader;
import org.exportable.input.Limits;
import org.exportable.law.Regime;

/**
 * What all that answers questions works with.
 *
 * @param exportable the answers
 * @param catalogue the chips
 * @param memberships the Country Groups
 * @param reader reads questions
 * @param today says what day it is
 * @param turns for what computes long
 */
record Desk(
        Exportable exportable,
        Catalogue catalogue,
        Memberships memberships,
        InquiryReader reader,
        Supplier<LocalDate> today,
        Semaphore turns) {

    private static final int LONGEST_WAIT_SECONDS = 10;

    static Desk of(Exportable exportable, Supplier<LocalDate> today) {
        Catalogue catalogue = Catalogue.standard();
        return new Desk(
                exportable,
                catalogue,
                Memberships.standard(),
                new InquiryReader(catalogue, exportable.countries(), exportable.rulebook(), Limits.standard()),
                today,
                new Semaphore(Runtime.getRuntime().availableProcessors(), true));
    }

    /**
     * What the body of a request asks.
     *
     * @throws Problem with all that is wrong with it
     */
    Inquiry read(Request request, Inquiry.Kind kind) throws IOException {
        InquiryReader.Result read = reader.read(request.body(), kind);
        return read.inquiry().orElseThrow(() -> Problem.wrong(read.problems()));
    }

    /** The law that is asked for: as on the command line, that of the transaction's day unless another is named. */
    Regime regime(Inquiry inquiry) {
        LocalDate day = inquiry.transaction().date();
        return inquiry.regime() == null ? Regime.on(day == null ? today.get() : day) : inquiry.regime();
    }

    /** The transaction, leaving on the regime's day if it names none. */
    Transaction dated(Inquiry inquiry) {
        return inquiry.transaction().datedOr(regime(inquiry).date());
    }

    /**
     * Does what may take seconds, no more of it at once than there are processors.
     *
     * @throws Problem if it is not its turn for long
     */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
