package org.exportable.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose a law among those that the program comes with. */
class LawOptions {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The law of this day, such as 2025-05-01. Default: the transaction's day, or today.")
    private LocalDate day;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description =
                    "PUBLISHED: as the Code stands; ENFORCED: less what BIS does not enforce, plus letters (default).")
    private View view;

    @Mixin
    private WithoutOption without;

    /**
     * The law chosen.
     *
     * @param otherwise the day where none is named; today where null
     * @throws CommandException if the options contradict each other or name what does not exist
     */
    final Regime regime(LocalDate otherwise, Rulebook rulebook, Clock clock) {
        try {
            return chosen(otherwise == null ? LocalDate.now(clock) : otherwise, rulebook);
        } catch (IllegalArgumentException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }

    /** The law chosen; an IllegalArgumentException says what is wrong. */
    Regime chosen(LocalDate otherwise, Rulebook rulebook) {
        return without.of(Regime.on(day == null ? otherwise : day).in(view == null ? View.ENFORCED : view), rulebook);
    }

    /** Whether the day is chosen. */
    boolean isDayGiven() {
        return day != null;
    }

    /** Whether any of these options was given. */
    final boolean isGiven() {
        return day != null || view != null || without.isGiven();
    }
}
