package org.exportable.difference;

import java.time.LocalDate;
import org.exportable.determination.Matrix;

/**
 * What two laws indicate about the same items at the same destinations.
 *
 * @param from first day on which it is so; null where two regimes are compared
 * @param until last day; null where nothing ends it
 * @param before under the first law
 * @param after under the second law
 */
public record MatrixPair(LocalDate from, LocalDate until, Matrix before, Matrix after) {}
