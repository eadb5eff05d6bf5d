package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exportable.determination.Determination;
import org.exportable.fact.Country;
import org.exportable.fact.Movement;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.View;

/** Puts a transaction into a sentence: who sends what from where to where, to whom, on which day, under which law. */
record Question(Places places) {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(ai|hbm|ic|wmd)\\b");

    String of(Transaction transaction, Determination determination) {
        return of(transaction) + " " + law(determination);
    }

    /** The same without the law that is asked. */
    String of(Transaction transaction) {
        return "Does %s need a license to %s %s%s%s%s? %s."
                .formatted(
                        name(transaction.exporter(), "an unnamed exporter"),
                        verb(transaction.movement()),
                        goods(transaction),
                        way(transaction),
                        day(transaction),
                        uses(transaction),
                        receivers(transaction));
    }

    private static String verb(Movement movement) {
        return switch (movement) {
            case EXPORT -> "export";
            case REEXPORT -> "reexport";
            case TRANSFER_IN_COUNTRY -> "transfer";
        };
    }

    /** How many of what. */
    static String goods(Transaction transaction) {
        String item = transaction.item().name() == null
                ? "an unnamed item (" + constant(transaction.item().category()) + ")"
                : transaction.item().name();
        String quantity = Numbers.plain(transaction.quantity());
        return quantity.equals("1") ? "one unit of " + item : "%s units of %s".formatted(quantity, item);
    }

    private String way(Transaction transaction) {
        if (transaction.movement() == Movement.TRANSFER_IN_COUNTRY) {
            return " within " + places.name(transaction.to());
        }
        return " from %s to %s".formatted(places.name(transaction.from()), places.name(transaction.to()));
    }

    private String receivers(Transaction transaction) {
        List<String> receivers = new ArrayList<>();
        receivers.add("The consignee is " + party(transaction.consignee()));
        if (transaction.endUser() != null && !transaction.endUser().equals(transaction.consignee())) {
            receivers.add("the end user is " + party(transaction.endUser()));
        }
        transaction.intermediaries().forEach(each -> receivers.add("an intermediary is " + party(each)));
        return String.join("; ", receivers);
    }

    private String party(Party party) {
        List<String> traits = new ArrayList<>();
        boolean atHome = party.country() != null && party.country().equals(party.headquarters());
        place(atHome ? "located and headquartered in" : "located in", party.country(), traits);
        place("headquartered in", atHome ? null : party.headquarters(), traits);
        if (party.headquarters() != null && party.headquarters().equals(party.parentHeadquarters())) {
            traits.add("its ultimate parent too");
        } else {
            place("its ultimate parent in", party.parentHeadquarters(), traits);
        }
        String name = name(party, "not named");
        return traits.isEmpty() ? name : "%s (%s)".formatted(name, String.join(", ", traits));
    }

    private void place(String words, Country country, List<String> traits) {
        if (country != null) {
            traits.add(words + " " + places.name(country));
        }
    }

    private static String uses(Transaction transaction) {
        List<String> uses =
                transaction.endUse().stream().sorted().map(Question::constant).toList();
        return uses.isEmpty() ? "" : ", for " + String.join(" and ", uses);
    }

    private static String day(Transaction transaction) {
        return transaction.date() == null ? "" : " on " + transaction.date();
    }

    private static String law(Determination determination) {
        return "The law applied is that of %s, %s."
                .formatted(
                        determination.date(),
                        determination.view() == View.ENFORCED
                                ? "as it is enforced (ENFORCED)"
                                : "as it stands in the Code of Federal Regulations (PUBLISHED)");
    }

    private static String name(Party party, String unnamed) {
        return party.name() == null || party.name().isBlank() ? unnamed : party.name();
    }

    static String constant(Enum<?> value) {
        return constant(value.name());
    }

    /** The name of a constant in words. */
    static String constant(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return ABBREVIATION.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
