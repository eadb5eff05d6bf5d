package org.exportable.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Some columns of a table.
 *
 * @param all by number from 0, rising
 * @param runs those of them that follow each other, from the first to the last
 */
record Columns(int[] all, List<Run> runs) {

    static Columns of(int... rising) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rising.length; i++) {
            if (i == rising.length || rising[i] != rising[i - 1] + 1) {
                runs.add(new Run(rising[first], rising[i - 1]));
                first = i;
            }
        }
        return new Columns(rising, runs);
    }

    /** Columns side by side. */
    record Run(int first, int last) {}
}
