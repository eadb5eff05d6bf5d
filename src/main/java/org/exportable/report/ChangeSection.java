package org.exportable.report;

import java.util.List;

/** A section of a report on a change of law: for people, and as data. */
public final class ChangeSection {

    private final String heading;
    private final List<Block> blocks;
    private final String lines;

    /** @param lines the same as lines of JSON, each with a `kind` and ended */
    ChangeSection(String heading, List<Block> blocks, String lines) {
        this.heading = heading;
        this.blocks = List.copyOf(blocks);
        this.lines = lines;
    }

    /** Adds what it says for people. */
    void addTo(List<Block> all) {
        Contents.section(heading, blocks, all);
    }

    /** What it says as lines of JSON, each ended. */
    public String json() {
        return lines;
    }
}
