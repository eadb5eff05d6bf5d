package org.exportable.report.picture;

import java.util.List;
import org.exportable.determination.Sweep;

/**
 * What a picture shows, in the values of its figures.
 *
 * @param tiles the spans of the sweep, laid out
 * @param regions what stands the same
 * @param borders the lines between them
 * @param chips the chips drawn in
 */
record Plan(Tiles tiles, List<Region> regions, List<Border> borders, List<Chip> chips) {

    /** @throws IllegalArgumentException if a figure does not vary */
    static Plan of(Sweep sweep, List<Chip> chips) {
        Tiles tiles = Tiles.of(sweep);
        List<Neighbours> neighbours = Neighbours.of(tiles);
        return new Plan(tiles, Region.of(tiles, neighbours), Border.of(tiles, neighbours), List.copyOf(chips));
    }
}
