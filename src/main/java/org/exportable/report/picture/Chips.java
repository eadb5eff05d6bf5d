package org.exportable.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.fact.Item;
import org.exportable.fact.ItemFigures;
import org.exportable.report.picture.Chip.Kind;

/** Finds the chips that belong into a picture. */
final class Chips {

    private static final String ITEM = "item.";
    private static final int LONGEST_NAME = 60;
    private static final int LEVELS = 10;
    private static final String ESTIMATE = "~";

    private final Sweep sweep;
    private final Function<Item, Standing> standing;
    private final List<Chip> drawn = new ArrayList<>();
    private int unknown;
    private int outside;

    private Chips(Sweep sweep, Function<Item, Standing> standing) {
        this.sweep = sweep;
        this.standing = standing;
    }

    /**
     * Those of the same category whose figures are known and in range.
     *
     * @param swept the item whose figures vary, at the figures that it has
     * @param catalogue the others
     * @param standing how the transaction stands with another item
     */
    static Chips of(Sweep sweep, Item swept, List<Item> catalogue, Function<Item, Standing> standing) {
        Chips chips = new Chips(sweep, standing);
        if (!isOfAnItem(sweep.fact()) || sweep.across() != null && !isOfAnItem(sweep.across())) {
            return chips;
        }
        catalogue.stream()
                .filter(item -> item.category() == swept.category())
                .filter(item -> !item.catalog().equals(swept.catalog()))
                .forEach(item -> chips.add(item, false));
        chips.add(swept, true);
        return chips;
    }

    private static boolean isOfAnItem(String fact) {
        return fact.startsWith(ITEM);
    }

    /** Those that are drawn. */
    List<Chip> drawn() {
        return drawn;
    }

    /** How many are not drawn, and why. */
    String caption() {
        List<String> sentences = new ArrayList<>();
        if (unknown + outside > 0) {
            sentences.add("Chips of the catalogue that are not drawn: %d for lack of a known figure, %d out of range."
                    .formatted(unknown, outside));
        }
        if (drawn.stream().anyMatch(chip -> chip.name().startsWith(ESTIMATE))) {
            sentences.add("%s before a name: one of its figures here is an estimate.".formatted(ESTIMATE));
        }
        if (sweep.across() == null && !drawn.isEmpty()) {
            sentences.add("The height of a chip means nothing.");
        }
        return String.join(" ", sentences);
    }

    private void add(Item item, boolean swept) {
        Optional<BigDecimal> x = ItemFigures.of(item, sweep.fact());
        Optional<BigDecimal> y =
                sweep.across() == null ? Optional.of(BigDecimal.ZERO) : ItemFigures.of(item, sweep.across());
        if (x.isEmpty() || y.isEmpty()) {
            unknown += swept ? 0 : 1;
            return;
        }
        Optional<Sweep.Span> span = sweep.at(x.get(), y.get());
        if (span.isEmpty()) {
            outside += swept ? 0 : 1;
            return;
        }
        boolean alike = swept || span.get().standing().equals(standing.apply(item));
        drawn.add(new Chip(
                name(item),
                x.get().doubleValue(),
                sweep.across() == null ? level(drawn.size()) : y.get().doubleValue(),
                swept ? Kind.SWEPT : alike ? Kind.ALIKE : Kind.OTHERWISE));
    }

    /** Where one figure varies, height means nothing; chips of different heights have more room for their names. */
    private static double level(int index) {
        return (1 + index * 3 % LEVELS) / (LEVELS + 1.0);
    }

    private String name(Item item) {
        String name = item.name() == null ? "the item" : Printable.of(item.name(), LONGEST_NAME);
        boolean estimated =
                isEstimated(item, sweep.fact()) || sweep.across() != null && isEstimated(item, sweep.across());
        return estimated ? ESTIMATE + name : name;
    }

    private static boolean isEstimated(Item item, String fact) {
        return item.estimated().contains(fact.substring(ITEM.length()));
    }
}
