package org.exportable.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/** The valid name that a mistyped one most resembles, for messages that say what would be right. */
public final class Nearest {

    /** Longer input is cut: nobody mistypes a name of this length, and the cost grows with the length. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The name with the fewest insertions, deletions, replacements and swaps of neighbours from the text, ignoring
     * case; of equals the first.
     *
     * @throws IllegalArgumentException if there is no name
     */
    public static String to(String text, Collection<String> names) {
        String typed = fold(text);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(typed, fold(name))))
                .orElseThrow(() -> new IllegalArgumentException("There is no name to choose from."));
    }

    private static String fold(String text) {
        String cut = Objects.requireNonNull(text).length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.toLowerCase(Locale.ROOT);
    }

    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
