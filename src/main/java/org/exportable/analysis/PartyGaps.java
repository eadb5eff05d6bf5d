package org.exportable.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/**
 * What is unknown about the parties. The lists that a party stands on, and shares held by listed parties, are not among it:
 * of them silence counts as clean.
 */
final class PartyGaps {

    private final Gaps gaps;
    private final PlaceClasses classes;

    PartyGaps(Gaps gaps, PlaceClasses classes) {
        this.gaps = gaps;
        this.classes = classes;
    }

    void find() {
        Transaction transaction = gaps.transaction();
        exporter(transaction.exporter());
        recipient("consignee", transaction.consignee(), Transaction::consignee, TransactionBuilder::consignee);
        if (transaction.endUser() != null) {
            recipient("endUser", transaction.endUser(), Transaction::endUser, TransactionBuilder::endUser);
        }
    }

    private void exporter(Party exporter) {
        Slot slot = new Slot("exporter", Transaction::exporter, TransactionBuilder::exporter);
        if (exporter.name() == null) {
            addressee(slot);
        }
        headquarters(slot, exporter);
    }

    private void addressee(Slot slot) {
        gaps.add(List.of("exporter.name"), List.of(before -> addressees(slot)));
    }

    private List<Option> addressees(Slot slot) {
        String path = "exporter.name";
        List<Option> options = new ArrayList<>();
        options.add(Option.of(
                path,
                new Possibility.Choice("another company"),
                transaction -> slot.with(transaction, "another company", PartyBuilder::name)));
        for (String name : gaps.boundaries().texts("Participant.name")) {
            options.add(Option.of(
                    path,
                    new Possibility.Choice(name),
                    transaction -> slot.with(transaction, name, PartyBuilder::name)));
        }
        return options;
    }

    private void recipient(
            String name,
            Party party,
            Function<Transaction, Party> get,
            BiFunction<TransactionBuilder, Party, TransactionBuilder> set) {
        Slot slot = new Slot(name, get, set);
        if (party.country() == null) {
            place(slot, "country", PartyBuilder::country);
        }
        headquarters(slot, party);
        if (party.sector() == null) {
            sector(slot);
        }
        if (party.distributor() == null) {
            gaps.addFlag(
                    name + ".distributor",
                    (transaction, value) -> slot.with(transaction, value, PartyBuilder::distributor));
        }
    }

    private void headquarters(Slot slot, Party party) {
        if (party.headquarters() == null) {
            place(slot, "headquarters", PartyBuilder::headquarters);
        }
        if (party.parentHeadquarters() == null) {
            place(slot, "parentHeadquarters", PartyBuilder::parentHeadquarters);
        }
    }

    private void place(Slot slot, String attribute, BiFunction<PartyBuilder, Country, PartyBuilder> setter) {
        String path = slot.name + "." + attribute;
        gaps.add(List.of(path), List.of(before -> places(slot, attribute, path, setter)));
    }

    private List<Option> places(
            Slot slot, String attribute, String path, BiFunction<PartyBuilder, Country, PartyBuilder> setter) {
        List<Option> options = new ArrayList<>();
        for (Set<String> codes : classes.of(attribute)) {
            Country representative = new Country(codes.iterator().next());
            options.add(Option.of(
                    path,
                    new Possibility.Places(codes),
                    transaction -> slot.with(transaction, representative, setter)));
        }
        return options;
    }

    /** Military users are prohibited users, and of those silence counts as clean. */
    private void sector(Slot slot) {
        String path = slot.name + ".sector";
        List<Option> options = new ArrayList<>();
        for (Sector sector : List.of(Sector.COMMERCIAL, Sector.GOVERNMENT)) {
            options.add(Option.of(
                    path,
                    new Possibility.Choice(sector.name()),
                    transaction -> slot.with(transaction, sector, PartyBuilder::sector)));
        }
        gaps.add(List.of(path), List.of(before -> options));
    }

    /** Where in a transaction a party stands. */
    private record Slot(
            String name,
            Function<Transaction, Party> get,
            BiFunction<TransactionBuilder, Party, TransactionBuilder> set) {

        <T> Transaction with(Transaction transaction, T value, BiFunction<PartyBuilder, T, PartyBuilder> setter) {
            Party party = setter.apply(PartyBuilder.builder(get.apply(transaction)), value)
                    .build();
            return set.apply(TransactionBuilder.builder(transaction), party).build();
        }
    }
}
