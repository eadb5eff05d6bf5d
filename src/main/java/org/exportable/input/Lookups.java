package org.exportable.input;

import java.util.Objects;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.fact.Item;

/** Names of countries and ids of chips, looked up. */
record Lookups(Catalogue catalogue, Countries countries) {

    Lookups {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(countries, "countries");
    }

    Country country(Node node) throws Wrong {
        String text = node instanceof Node.Text name ? name.text() : "";
        Country country = countries.find(text).orElse(null);
        if (country == null) {
            throw text.isBlank()
                    ? new Wrong("`%s` is not a country; write a name or a code such as CN", node.excerpt())
                    : new Wrong("`%s` is not a country; did you mean `%s`?", node.excerpt(), countries.nearest(text));
        }
        return country;
    }

    Item chip(Node node) throws Wrong {
        String id = Scalars.text(node);
        return catalogue
                .find(id)
                .map(CatalogueEntry::item)
                .orElseThrow(() -> new Wrong(
                        "`%s` is not in the catalogue; did you mean `%s`?", node.excerpt(), catalogue.nearest(id)));
    }
}
