package org.exportable.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.catalogue.Nearest;

/**
 * Reads a regime as it is written: {@code 2025-05-01}, {@code 2025-05-01/PUBLISHED}, {@code 2025-05-01-ai-diffusion} (that
 * day's law without an instrument), {@code 2025-05-01+path/to/rules} (with a folder laid over it), or all of these in
 * this order.
 */
public final class Regimes {

    private static final int DATE = "2025-05-01".length();

    private Regimes() {}

    /**
     * Reads a regime.
     *
     * @throws IllegalArgumentException if it is not one; the message says what would be right
     */
    public static Regime parse(String text, Rulebook rulebook) {
        String[] parts = text.split("\\+", -1);
        Regime regime = Regime.on(date(parts[0]));
        String rest = parts[0].substring(DATE);
        if (rest.startsWith("/")) {
            int end = rest.indexOf('-') < 0 ? rest.length() : rest.indexOf('-');
            regime = regime.in(view(rest.substring(1, end)));
            rest = rest.substring(end);
        }
        for (String id : instruments(rest, rulebook)) {
            regime = regime.without(id);
        }
        for (int i = 1; i < parts.length; i++) {
            regime = regime.with(folder(parts[i]));
        }
        return regime;
    }

    /**
     * The id of an instrument, if there is such a one.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static String instrument(String id, Rulebook rulebook) {
        if (!rulebook.instruments().containsKey(id)) {
            throw new IllegalArgumentException("`%s` is not an instrument; did you mean `%s`?"
                    .formatted(id, Nearest.to(id, rulebook.instruments().keySet())));
        }
        return id;
    }

    private static LocalDate date(String text) {
        String date = text.substring(0, Math.min(DATE, text.length()));
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "`%s` is not a regime: it begins with a day such as 2025-05-01".formatted(text), e);
        }
    }

    private static View view(String text) {
        for (View view : View.values()) {
            if (view.name().equalsIgnoreCase(text)) {
                return view;
            }
        }
        throw new IllegalArgumentException("`%s` is not a view; write PUBLISHED or ENFORCED".formatted(text));
    }

    private static Path folder(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a folder of rules follows each `+`");
        }
        return Path.of(text);
    }

    /** Ids hold hyphens themselves, so the division into known ids is searched for. */
    private static Set<String> instruments(String text, Rulebook rulebook) {
        if (text.isEmpty()) {
            return Set.of();
        }
        if (!text.startsWith("-")) {
            throw new IllegalArgumentException(
                    "`%s` cannot follow a day; `/` and a view, `-` and an instrument, or `+` and a folder can"
                            .formatted(text));
        }
        return division(text, rulebook).orElseGet(() -> Set.of(instrument(text.substring(1), rulebook)));
    }

    private static Optional<Set<String>> division(String text, Rulebook rulebook) {
        if (text.isEmpty()) {
            return Optional.of(new TreeSet<>());
        }
        for (String id : rulebook.instruments().keySet()) {
            if (text.startsWith("-" + id)) {
                Optional<Set<String>> rest = division(text.substring(id.length() + 1), rulebook);
                if (rest.isPresent()) {
                    rest.get().add(id);
                    return rest;
                }
            }
        }
        return Optional.empty();
    }
}
