package org.exportable.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.engine.Law;
import org.exportable.engine.Measures;
import org.exportable.engine.Settler;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/**
 * Tells which transactions a law cannot tell apart as far as it bears on the answer, though they differ in the item, the
 * destination or the countries of the consignee. Everything else about them is the same.
 */
final class Likeness {

    private final Law law;
    private final Distinctions distinctions;
    private final Grid grid;

    Likeness(Law law) {
        this.law = law;
        this.distinctions = Distinctions.of(law);
        this.grid = new Grid(law.plain().decisive());
    }

    /** Where a transaction lies: two that lie in one cell get one answer. */
    Cell cell(Transaction transaction) {
        PlaceClasses classes = distinctions.classes();
        Transaction plain = TransactionBuilder.builder(transaction)
                .to(first(transaction.to(), classes.ofDestination()))
                .item(item(transaction))
                .consignee(party(transaction.consignee(), classes))
                .build();
        return grid.cell(law, law.regime(), plain, Measures.of(plain));
    }

    private static Party party(Party party, PlaceClasses classes) {
        return PartyBuilder.builder(party)
                .country(first(party.country(), classes.of("country")))
                .headquarters(first(party.headquarters(), classes.of("headquarters")))
                .parentHeadquarters(first(party.parentHeadquarters(), classes.of("parentHeadquarters")))
                .build();
    }

    /** The first country of the class that a country is in; itself where it is in none. */
    private static Country first(Country country, List<Set<String>> classes) {
        if (country == null) {
            return null;
        }
        return classes.stream()
                .filter(codes -> codes.contains(country.code()))
                .findFirst()
                .map(codes -> new Country(codes.iterator().next()))
                .orElse(country);
    }

    /** The item without what no rule asks for: of its name only the words that some rule knows are left. */
    private Item item(Transaction transaction) {
        Set<String> words =
                new TreeSet<>(new Settler(law).settle(transaction).commodity().names());
        words.retainAll(distinctions.boundaries().texts("Commodity.names"));
        return ItemBuilder.builder(transaction.item())
                .name(String.join(" ", words))
                .catalog(null)
                .estimated(Set.of())
                .build();
    }
}
