package org.exportable.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.exportable.analysis.Variable.Step;
import org.exportable.determination.NearestChange.Group;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;

/** Finds the known facts of a transaction and everything else that they could be. What is unknown does not vary. */
final class Variables {

    private final Transaction transaction;
    private final Distinctions law;
    private final List<Variable> found = new ArrayList<>();

    private Variables(Transaction transaction, Distinctions law) {
        this.transaction = transaction;
        this.law = law;
    }

    /** All known facts but the day, on which the law itself turns. */
    static List<Variable> of(Transaction transaction, Distinctions law) {
        Variables variables = new Variables(transaction, law);
        new ItemVariables(variables).find();
        new ShipmentVariables(variables).find();
        new PartyVariables(variables).find();
        new AttestationVariables(variables).find();
        return List.copyOf(variables.found);
    }

    /** What is known about the item. */
    static List<Variable> ofItem(Transaction transaction, Distinctions law) {
        Variables variables = new Variables(transaction, law);
        new ItemVariables(variables).find();
        return List.copyOf(variables.found);
    }

    Transaction transaction() {
        return transaction;
    }

    PlaceClasses classes() {
        return law.classes();
    }

    /** Where figures have limits. */
    Cuts cuts() {
        return new Cuts(law.boundaries(), transaction);
    }

    /** The texts and names of constants that an attribute is compared with. */
    Set<String> texts(String attribute) {
        return law.boundaries().texts(attribute);
    }

    /** Adds a figure that the rules can tell apart at these cuts. */
    void number(
            Group group,
            String path,
            BigDecimal value,
            NavigableSet<BigDecimal> cuts,
            BiFunction<Transaction, BigDecimal, Transaction> with) {
        if (value != null) {
            found.add(new Variable(path, group, Steps.around(value, cuts, with)));
        }
    }

    /** Adds a number of units that the rules can tell apart at these cuts. */
    void count(
            Group group,
            String path,
            BigDecimal value,
            NavigableSet<BigDecimal> cuts,
            BiFunction<Transaction, BigDecimal, Transaction> with) {
        found.add(new Variable(path, group, Steps.whole(value, cuts, with)));
    }

    /** Adds a day; the rules can tell apart the spans that begin on these days. */
    void day(
            String path,
            LocalDate value,
            Collection<LocalDate> begins,
            BiFunction<Transaction, LocalDate, Transaction> with) {
        if (value != null) {
            found.add(new Variable(path, Group.DATES, Steps.days(value, new TreeSet<>(begins), with)));
        }
    }

    /** Adds what is true or false. */
    void flag(Group group, String path, Boolean value, BiFunction<Transaction, Boolean, Transaction> with) {
        if (value != null) {
            choice(group, path, List.of(step(String.valueOf(!value), !value, with)));
        }
    }

    /** Adds one of several constants. */
    <T> void constant(
            Group group, String path, T value, Collection<T> all, BiFunction<Transaction, T, Transaction> with) {
        if (value != null) {
            choice(
                    group,
                    path,
                    all.stream()
                            .filter(each -> !each.equals(value))
                            .map(each -> step(each.toString(), each, with))
                            .toList());
        }
    }

    /** Adds a country. */
    void place(
            Group group,
            String path,
            Country value,
            Collection<Set<String>> classes,
            BiFunction<Transaction, Country, Transaction> with) {
        if (value != null) {
            choice(
                    group,
                    path,
                    classes.stream()
                            .filter(codes -> !codes.contains(value.code()))
                            .map(codes -> place(codes, with))
                            .toList());
        }
    }

    private static Step place(Set<String> codes, BiFunction<Transaction, Country, Transaction> with) {
        Country first = new Country(codes.iterator().next());
        return new Step(new Possibility.Places(codes), null, transaction -> with.apply(transaction, first));
    }

    /** Adds a fact with steps in no order. */
    void choice(Group group, String path, List<Step> steps) {
        found.add(new Variable(path, group, List.of(steps)));
    }

    /** A step to a constant. */
    static <T> Step step(String words, T value, BiFunction<Transaction, T, Transaction> with) {
        return new Step(new Possibility.Choice(words), null, transaction -> with.apply(transaction, value));
    }
}
