package org.exportable.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.catalogue.Nearest;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.law.Regime;
import org.exportable.report.Seat;

/** Finds the items and countries that a command line names; a CommandException names the nearest for what is none. */
record Names(Catalogue catalogue, Countries countries, Memberships memberships) {

    private static final String ALL = "all";

    /** Items by their ids; `all` is the whole catalogue. */
    List<Item> items(List<String> ids) {
        Set<Item> items = new LinkedHashSet<>();
        for (String id : ids) {
            if (id.strip().equalsIgnoreCase(ALL)) {
                catalogue.all().stream().map(CatalogueEntry::item).forEach(items::add);
            } else {
                items.add(item(id));
            }
        }
        return List.copyOf(items);
    }

    private Item item(String id) {
        return catalogue
                .find(id)
                .map(CatalogueEntry::item)
                .orElseThrow(() -> new CommandException("exportable: `%s` is not in the catalogue; did you mean `%s`?"
                        .formatted(id, catalogue.nearest(id))));
    }

    /** Countries by name, code or the Country Group that they stand in on a day; `all` is every country. */
    List<Country> countries(List<String> names, LocalDate day, Set<String> withoutInstruments) {
        Set<Country> found = new LinkedHashSet<>();
        for (String name : names) {
            if (name.strip().equalsIgnoreCase(ALL)) {
                found.addAll(countries.all());
            } else {
                found.addAll(named(name, day, withoutInstruments));
            }
        }
        return List.copyOf(found);
    }

    /** The seats that --parents names, on the regime's day; unknown if it names none. */
    List<Seat> seats(List<String> parents, Regime regime) {
        if (parents.isEmpty()) {
            return List.of(new Seat(false, null));
        }
        List<Seat> seats = new ArrayList<>();
        for (String parent : parents) {
            if (parent.strip().equalsIgnoreCase(Seat.DESTINATION)) {
                seats.add(new Seat(true, null));
            } else {
                countries(List.of(parent), regime.date(), regime.without())
                        .forEach(country -> seats.add(new Seat(false, country)));
            }
        }
        return seats;
    }

    private List<Country> named(String name, LocalDate day, Set<String> withoutInstruments) {
        Optional<Country> country = countries.find(name.strip());
        if (country.isPresent()) {
            return List.of(country.get());
        }
        Optional<String> group = memberships.groupNames().stream()
                .filter(each -> each.equalsIgnoreCase(name.strip()))
                .findFirst();
        if (group.isEmpty()) {
            throw new CommandException("exportable: `%s` is neither a country nor a Country Group; did you mean `%s`?"
                    .formatted(name, nearest(name)));
        }
        List<Country> members = countries.all().stream()
                .filter(each -> memberships
                        .groups(countries.destination(each).code(), day, withoutInstruments)
                        .contains(group.get()))
                .toList();
        if (members.isEmpty()) {
            throw new CommandException("exportable: no country stands in `%s` on %s".formatted(group.get(), day));
        }
        return members;
    }

    private String nearest(String name) {
        List<String> both = new ArrayList<>(List.of(countries.nearest(name)));
        both.addAll(new TreeSet<>(memberships.groupNames()));
        return Nearest.to(name, both);
    }
}
