package org.exportable.difference;

import java.time.LocalDate;
import org.exportable.law.View;

/**
 * Days on which two rulebooks differ in the same way.
 *
 * @param from first day; null where two regimes are compared, which have days of their own
 * @param until last day; null where no change enacted so far ends it
 * @param view the view of the law
 * @param difference what they indicate differently
 */
public record Stretch(LocalDate from, LocalDate until, View view, Difference difference) {}
