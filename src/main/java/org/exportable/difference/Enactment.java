package org.exportable.difference;

import java.util.List;
import org.exportable.law.Instrument;

/**
 * What an instrument has to do with the difference of two laws.
 *
 * @param instrument the instrument
 * @param brings citations of the rules in the versions that it enacted and only the second law has
 * @param brought the same of the versions that only the first law has
 * @param ends folders of provisions that it repeals or suspends, so that only the first law has a version
 * @param moves which countries it moved between Country Groups
 * @param changed what its own entry says otherwise in the second rulebook, such as "effective: 2024-04-04 instead of
 *     2024-04-05"
 */
public record Enactment(
        Instrument instrument,
        List<String> brings,
        List<String> brought,
        List<String> ends,
        List<String> moves,
        List<String> changed) {

    public Enactment {
        brings = List.copyOf(brings);
        brought = List.copyOf(brought);
        ends = List.copyOf(ends);
        moves = List.copyOf(moves);
        changed = List.copyOf(changed);
    }

    boolean isNone() {
        return brings.isEmpty() && brought.isEmpty() && ends.isEmpty() && moves.isEmpty() && changed.isEmpty();
    }
}
