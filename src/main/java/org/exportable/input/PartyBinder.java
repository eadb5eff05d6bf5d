package org.exportable.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;

/** Makes parties of objects. */
record PartyBinder(Lookups lookups, Report report) {

    static final List<String> KEYS = List.of(
            "name",
            "country",
            "headquarters",
            "parentHeadquarters",
            "sector",
            "distributor",
            "lists",
            "listedOwnership",
            "role");

    /** The party under a key, null where it is absent or wrong. */
    Party party(Fields transaction, String key) {
        Node node = transaction.node(key);
        return node == null ? null : party(node, transaction.path(key));
    }

    /** The parties of a list. */
    List<Party> parties(Fields transaction, String key) {
        List<Party> parties = new ArrayList<>();
        transaction.each(key, (element, path) -> {
            Party party = party(element, path);
            if (party != null) {
                parties.add(party);
            }
        });
        return parties;
    }

    private Party party(Node node, String path) {
        Fields fields = Fields.of(node, path, report, KEYS);
        if (fields == null) {
            return null;
        }
        List<String> lists = fields.list("lists", Scalars::name);
        return PartyBuilder.builder()
                .name(fields.get("name", Scalars::text))
                .country(fields.get("country", lookups::country))
                .headquarters(fields.get("headquarters", lookups::country))
                .parentHeadquarters(fields.get("parentHeadquarters", lookups::country))
                .sector(fields.get("sector", Scalars.constant(Sector.class)))
                .distributor(fields.get("distributor", Scalars::flag))
                .lists(lists == null ? null : Set.copyOf(lists))
                .listedOwnership(fields.get("listedOwnership", Figures::share))
                .role(fields.get("role", Scalars::name))
                .build();
    }
}
