package org.exportable.analysis;

import static org.exportable.determination.NearestChange.Group.PARTIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.analysis.Variable.Step;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** What is known about the parties: who they are and where. */
final class PartyVariables {

    private final Variables variables;

    PartyVariables(Variables variables) {
        this.variables = variables;
    }

    void find() {
        Transaction transaction = variables.transaction();
        party(
                "exporter",
                transaction.exporter(),
                (before, party) -> TransactionBuilder.from(before).withExporter(party));
        party(
                "consignee",
                transaction.consignee(),
                (before, party) -> TransactionBuilder.from(before).withConsignee(party));
        if (transaction.endUser() != null) {
            party(
                    "endUser",
                    transaction.endUser(),
                    (before, party) -> TransactionBuilder.from(before).withEndUser(party));
        }
        for (int i = 0; i < transaction.intermediaries().size(); i++) {
            int index = i;
            party("intermediaries." + i, transaction.intermediaries().get(i), (before, party) -> {
                List<Party> parties = new ArrayList<>(before.intermediaries());
                parties.set(index, party);
                return TransactionBuilder.from(before).withIntermediaries(parties);
            });
        }
    }

    private void party(String name, Party party, BiFunction<Transaction, Party, Transaction> put) {
        Slot slot = new Slot(name, party, put);
        place(slot, "country", party.country(), PartyBuilder::country);
        place(slot, "headquarters", party.headquarters(), PartyBuilder::headquarters);
        place(slot, "parentHeadquarters", party.parentHeadquarters(), PartyBuilder::parentHeadquarters);
        variables.constant(
                PARTIES,
                slot.path("sector"),
                party.sector(),
                List.of(Sector.values()),
                slot.with(PartyBuilder::sector));
        variables.flag(PARTIES, slot.path("distributor"), party.distributor(), slot.with(PartyBuilder::distributor));
        if (party.lists() != null) {
            lists(slot, party.lists());
        }
        if (party.listedOwnership() != null) {
            variables.number(
                    PARTIES,
                    slot.path("listedOwnership"),
                    party.listedOwnership(),
                    variables.cuts().of("Participant.listedOwnership"),
                    slot.with(PartyBuilder::listedOwnership));
        }
        text(slot, "role", party.role(), "another", PartyBuilder::role);
        text(slot, "name", party.name(), "another company", PartyBuilder::name);
    }

    private void place(
            Slot slot, String attribute, Country value, BiFunction<PartyBuilder, Country, PartyBuilder> set) {
        variables.place(
                PARTIES, slot.path(attribute), value, variables.classes().of(attribute), slot.with(set));
    }

    /** One list more or one less. */
    private void lists(Slot slot, Set<String> lists) {
        BiFunction<Transaction, Set<String>, Transaction> with = slot.with(PartyBuilder::lists);
        Set<String> all = new TreeSet<>(lists);
        all.addAll(variables.texts("Participant.lists"));
        List<Step> steps = new ArrayList<>();
        for (String list : all) {
            Set<String> changed = new TreeSet<>(lists);
            boolean off = changed.remove(list);
            if (!off) {
                changed.add(list);
            }
            steps.add(Variables.step((off ? "not on " : "also on ") + list, changed, with));
        }
        variables.choice(PARTIES, slot.path("lists"), steps);
    }

    private void text(
            Slot slot,
            String attribute,
            String value,
            String other,
            BiFunction<PartyBuilder, String, PartyBuilder> set) {
        Set<String> texts = new TreeSet<>(variables.texts("Participant." + attribute));
        texts.add(other);
        variables.constant(PARTIES, slot.path(attribute), value, texts, slot.with(set));
    }

    /**
     * Where in a transaction a party stands.
     *
     * @param put puts another in its place
     */
    private record Slot(String name, Party party, BiFunction<Transaction, Party, Transaction> put) {

        String path(String attribute) {
            return name + "." + attribute;
        }

        <T> BiFunction<Transaction, T, Transaction> with(BiFunction<PartyBuilder, T, PartyBuilder> set) {
            return (transaction, value) -> put.apply(
                    transaction, set.apply(PartyBuilder.builder(party), value).build());
        }
    }
}
