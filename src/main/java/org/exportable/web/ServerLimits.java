package org.exportable.web;

import java.time.Duration;

/**
 * How much is taken at once.
 *
 * @param bodyBytes the largest body of JSON
 * @param ledgerBytes the largest ledger
 * @param head how long a client may take to send the head of a request
 * @param body how long it may take to send a body, or the next piece of a ledger
 * @param answer how long it may take to take a piece of an answer
 * @param threads requests that are answered at once
 * @param waiting requests that wait for that
 */
record ServerLimits(
        int bodyBytes, long ledgerBytes, Duration head, Duration body, Duration answer, int threads, int waiting) {

    private static final int MEGABYTE = 1 << 20;

    /** Threads mostly wait for clients, so there are more than processors; what computes long takes turns besides. */
    static ServerLimits standard() {
        return new ServerLimits(
                MEGABYTE,
                1024L * MEGABYTE,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                64,
                4096);
    }
}
