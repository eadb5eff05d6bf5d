package org.exportable.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exportable.determination.Matrix;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Answers for many items at many destinations; each answer is worked out once for all that the law cannot tell apart. */
final class Matrices {

    private static final Matrix.Cell NOT_COVERED =
            new Matrix.Cell(Outcome.OUT_OF_COVERAGE, null, false, List.of(), List.of());

    private final Laws laws;
    private final Function<Law, LawView> views;
    private final BiFunction<Transaction, Law, Answer> answers;

    /**
     * @param views what the analysis of unknown facts asks of a law
     * @param answers the answer to a transaction under a law
     */
    Matrices(Laws laws, Function<Law, LawView> views, BiFunction<Transaction, Law, Answer> answers) {
        this.laws = laws;
        this.views = views;
        this.answers = answers;
    }

    /** @param consignees who receives the items at each destination */
    Matrix of(List<Item> items, List<Country> destinations, Function<Country, Party> consignees, Regime regime) {
        if (items.isEmpty() || destinations.isEmpty()) {
            throw new IllegalArgumentException("A matrix has at least one item and one destination.");
        }
        List<Transaction> columns = destinations.stream()
                .map(to -> transaction(items.get(0), to, consignees.apply(to), regime))
                .toList();
        boolean covered = !regime.date().isBefore(Rulebook.FIRST_DAY);
        return new Matrix(
                regime.date(),
                regime.view(),
                regime.toString(),
                items.stream().map(Matrices::name).toList(),
                destinations.stream().map(Country::code).toList(),
                covered ? rows(items, columns, laws.of(regime)) : notCovered(items.size(), columns.size()),
                covered ? PlaceWords.groups(laws.of(regime).places()) : Map.of());
    }

    private static Transaction transaction(Item item, Country to, Party consignee, Regime regime) {
        return TransactionBuilder.builder()
                .date(regime.date())
                .item(item)
                .to(to)
                .consignee(consignee)
                .build();
    }

    private static String name(Item item) {
        return item.catalog() == null ? String.valueOf(item.name()) : item.catalog();
    }

    private static List<List<Matrix.Cell>> notCovered(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> NOT_COVERED)
                        .toList())
                .toList();
    }

    private List<List<Matrix.Cell>> rows(List<Item> items, List<Transaction> columns, Law law) {
        Likeness likeness = new Likeness(law);
        int[] alikeItems = alike(items.size(), row -> likeness.cell(with(items.get(row), columns.get(0))));
        int[] alikeColumns = alike(columns.size(), column -> likeness.cell(columns.get(column)));
        List<Transaction> different =
                IntStream.of(alikeColumns).distinct().mapToObj(columns::get).toList();
        Map<Integer, Map<Transaction, Matrix.Cell>> cells = IntStream.of(alikeItems)
                .distinct()
                .boxed()
                .parallel()
                .collect(Collectors.toMap(row -> row, row -> cells(items.get(row), different, law)));
        return IntStream.of(alikeItems)
                .mapToObj(row -> IntStream.of(alikeColumns)
                        .mapToObj(column -> cells.get(row).get(columns.get(column)))
                        .toList())
                .toList();
    }

    /** The cells of an item, by the transaction of the column. */
    private Map<Transaction, Matrix.Cell> cells(Item item, List<Transaction> columns, Law law) {
        Map<Transaction, Matrix.Cell> cells = new IdentityHashMap<>();
        for (List<Transaction> together : columns.stream()
                .collect(Collectors.groupingBy(each -> Shape.of(each, law)))
                .values()) {
            List<Transaction> ofItem =
                    together.stream().map(each -> with(item, each)).toList();
            List<Matrix.Cell> answers =
                    ManyDestinations.answers(ofItem, views.apply(law)).orElseGet(() -> oneByOne(ofItem, law));
            for (int i = 0; i < together.size(); i++) {
                cells.put(together.get(i), answers.get(i));
            }
        }
        return cells;
    }

    private List<Matrix.Cell> oneByOne(List<Transaction> transactions, Law law) {
        return transactions.stream().map(each -> cell(answers.apply(each, law))).toList();
    }

    private static Matrix.Cell cell(Answer answer) {
        Standing standing = answer.standing();
        return new Matrix.Cell(
                standing.outcome(),
                standing.policy(),
                answer.policies().size() > 1,
                standing.classification(),
                standing.requirements());
    }

    private static Transaction with(Item item, Transaction transaction) {
        return TransactionBuilder.builder(transaction).item(item).build();
    }

    /** For each index the first one that lies in the same cell. */
    private static int[] alike(int size, IntFunction<Cell> cells) {
        Map<Cell, Integer> firsts = new HashMap<>();
        return IntStream.range(0, size)
                .map(index -> firsts.computeIfAbsent(cells.apply(index), cell -> index))
                .toArray();
    }

    /**
     * What transactions that are answered together share: whether they go to the United States, which is no export, and what
     * is known of the consignee.
     */
    private record Shape(boolean domestic, Party consignee) {

        static Shape of(Transaction transaction, Law law) {
            Party consignee = transaction.consignee();
            return new Shape(
                    isDomestic(transaction.to(), law),
                    PartyBuilder.builder(consignee)
                            .country(mask(consignee.country()))
                            .headquarters(mask(consignee.headquarters()))
                            .parentHeadquarters(mask(consignee.parentHeadquarters()))
                            .build());
        }

        private static boolean isDomestic(Country to, Law law) {
            return law.place(to).country().equals(Country.UNITED_STATES.code());
        }

        private static Country mask(Country country) {
            return country == null ? null : Country.UNITED_STATES;
        }
    }
}
