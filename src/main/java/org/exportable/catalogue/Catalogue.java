package org.exportable.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chips and memory stacks with published figures, by id. Immutable. */
public final class Catalogue {

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    private Catalogue(Collection<CatalogueEntry> table) {
        for (CatalogueEntry entry : table) {
            if (entries.put(entry.id(), entry) != null) {
                throw new IllegalStateException("The id `%s` is there twice.".formatted(entry.id()));
            }
        }
    }

    /** The catalogue that comes with the program, read anew. */
    public static Catalogue standard() {
        return new Catalogue(Row.readAll("chips.csv", ChipRow::read));
    }

    /** The entry with that id, whatever its case. */
    public Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(entries.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    /** The id that a mistyped one most resembles. */
    public String nearest(String id) {
        return Nearest.to(id, entries.keySet());
    }

    /** All of them, in the order of the table: by vendor and generation. */
    public List<CatalogueEntry> all() {
        return List.copyOf(entries.values());
    }
}
