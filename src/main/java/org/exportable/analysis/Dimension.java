package org.exportable.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Unknown facts that have to be filled in together because an attribute is computed from them; mostly it is one alone.
 * The options are found when they are first asked for, which for most facts is never. Not thread-safe.
 */
final class Dimension {

    private final List<String> paths;
    private final Supplier<List<Option>> find;
    private List<Option> options;

    Dimension(List<String> paths, Supplier<List<Option>> find) {
        this.paths = List.copyOf(paths);
        this.find = find;
    }

    /** The dotted paths of the facts. */
    List<String> paths() {
        return paths;
    }

    /** Every way to fill them in that the rules can tell apart. */
    List<Option> options() {
        if (options == null) {
            options = List.copyOf(find.get());
        }
        return options;
    }

    /** Whether it is a country of a party. */
    boolean isPlace() {
        return paths.stream()
                .anyMatch(path -> path.endsWith("country")
                        || path.toLowerCase(Locale.ROOT).endsWith("headquarters"));
    }

    /** Whether the facts bear on a fact that the rules see, by the first step of their paths. */
    boolean isOf(String subject) {
        return paths.stream().anyMatch(path -> path.startsWith(subject));
    }
}
