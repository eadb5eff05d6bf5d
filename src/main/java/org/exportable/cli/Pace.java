package org.exportable.cli;

import java.time.Duration;
import java.util.Locale;
import org.exportable.ledger.Advance;

/** How fast a ledger is being screened, and how long it will take. */
final class Pace {

    private static final double SECOND = 1e9;

    private final long size;
    private final long begin = System.nanoTime();

    /** @param size of the ledger in bytes; 0 where it is not known */
    Pace(long size) {
        this.size = size;
    }

    /** Lines so far, lines a second, and the time left where the size is known. */
    String words(Advance advance) {
        return words(advance, (System.nanoTime() - begin) / SECOND);
    }

    String words(Advance advance, double seconds) {
        long rate = Math.round(advance.lines() / Math.max(seconds, 0.001));
        String words = String.format(Locale.ROOT, "%,d lines, %,d a second", advance.lines(), rate);
        if (size <= 0 || advance.bytes() <= 0) {
            return words;
        }
        double share = Math.min(1, (double) advance.bytes() / size);
        Duration left = Duration.ofSeconds(Math.round(seconds / share - seconds));
        return "%s, %d %%, %d:%02d left".formatted(words, (int) (share * 100), left.toMinutes(), left.toSecondsPart());
    }
}
