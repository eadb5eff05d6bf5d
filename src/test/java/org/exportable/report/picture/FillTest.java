package org.exportable.report.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exportable.determination.Outcome;
import org.junit.jupiter.api.Test;

/** Regions are told apart without colours. */
class FillTest {

    private static final List<Fill> ALL = Stream.of(Outcome.values())
            .flatMap(outcome -> IntStream.range(0, 10).mapToObj(i -> Fill.of(outcome, i)))
            .distinct()
            .toList();

    @Test
    void any_two_fills_differ_in_lightness_or_in_hatch() {
        for (Fill one : ALL) {
            for (Fill other : ALL) {
                assertTrue(
                        one.equals(other)
                                || one.hatch() != other.hatch()
                                || Math.abs(lightness(one.ground()) - lightness(other.ground())) > 4,
                        () -> one + " looks like " + other);
            }
        }
    }

    @Test
    void black_letters_can_be_read_on_every_ground() {
        ALL.forEach(fill -> assertTrue(lightness(fill.ground()) > 60, fill::toString));
    }

    /** L* of CIE 1976: what grey a colour becomes, from 0 to 100. */
    private static double lightness(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 116 * Math.cbrt(luminance) - 16;
    }

    private static double linear(int channel) {
        return Math.pow(channel / 255.0, 2.2);
    }
}
