package org.exportable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.CatalogueEntry;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.check.RulebookCheck;
import org.exportable.determination.Comparison;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.determination.Limits;
import org.exportable.determination.Matrix;
import org.exportable.determination.MatrixTimeline;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.determination.Timeline;
import org.exportable.determination.Varied;
import org.exportable.determination.Views;
import org.exportable.difference.Between;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.AcceptancesReader;
import org.exportable.engine.compile.CompiledRulebook;
import org.exportable.engine.compile.LoadedRulebook;
import org.exportable.engine.compile.RuleSources;
import org.exportable.engine.compile.RulebookCompiler;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Finding;
import org.exportable.law.Hypotheses;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.ledger.InOrder;
import org.exportable.suite.coverage.CoverageMeter;

/**
 * Says whether an AI chip may be exported to a destination on a given day under the EAR, and why. Thread-safe and
 * reusable; make one and keep it. It reads no clock, prints nothing and opens no connection.
 */
public final class Exportable {

    private final Rulebooks rulebooks = new Rulebooks(Countries.standard(), Memberships.standard());

    private Exportable() {}

    /** With the rulebook that the program comes with. */
    public static Exportable standard() {
        return new Exportable();
    }

    /** The countries and territories that it knows, by all their names. */
    public Countries countries() {
        return rulebooks.countries();
    }

    /**
     * The laws of a regime's rules on all days, for whoever looks at rules themselves.
     *
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Laws laws(Regime regime) {
        return rulebooks.of(regime).laws();
    }

    /** The rulebook that answers are given from. */
    public Rulebook rulebook() {
        return rulebooks.standard().rules().rulebook();
    }

    /**
     * The text of a version's file, as a reader of the law wants to see it.
     *
     * @throws IllegalArgumentException if the program does not come with it
     */
    public String textOf(Version version) {
        return RuleSources.of(version);
    }

    /**
     * What the enforced law of the transaction's own day indicates.
     *
     * @throws NullPointerException if the transaction has no date
     */
    public Determination evaluate(Transaction transaction) {
        return under(Regime.on(transaction.date())).evaluate(transaction);
    }

    /**
     * The same under another choice of law: another day, another view, without an instrument, with further rules, with a
     * number in a rule imagined to be another. Folders of rules are compiled when they are first named, and so are rules with
     * other numbers.
     *
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     * @throws IllegalArgumentException if a hypothesis is about a comparison that is not there
     */
    public Under under(Regime regime) {
        return new Chosen(rulebooks.of(regime), regime);
    }

    /**
     * A regime as it would be if a number in a rule were another: what if the line were 4000? The version that is in force
     * under the regime is changed, on all its days.
     *
     * @param hypothesis such as {@code 3A090.a.1.totalProcessingPerformance=4000}; where the rule compares the attribute with
     *     several numbers, {@code 3A090.a.2.totalProcessingPerformance[1600]=1500}
     * @throws IllegalArgumentException if there is no such rule, attribute or number, if the rule is not in force, or if the
     *     value is no number from 0 to 1e15; the message says what would be right
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Regime assuming(Regime regime, String hypothesis) {
        return regime.assuming(Hypotheses.parse(
                hypothesis, regime, rulebooks.lawful(regime).rules().rulebook()));
    }

    /**
     * The same for many transactions, side by side on all processors, in their order: few are held at a time, however many
     * there are. The stream that is returned is to be taken by one thread.
     *
     * @throws NullPointerException when a transaction has no date
     */
    public Stream<Determination> screen(Stream<Transaction> transactions) {
        InOrder<Transaction, Determination> answers = new InOrder<>(
                transactions.iterator(), this::evaluate, Runtime.getRuntime().availableProcessors());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(answers, Spliterator.ORDERED), false)
                .onClose(answers::close)
                .onClose(transactions::close);
    }

    /**
     * The same transaction under several regimes.
     *
     * @param regimes two at least
     * @throws IllegalArgumentException if there are fewer
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Comparison compare(Transaction transaction, List<Regime> regimes) {
        return new Comparison(regimes.stream()
                .map(regime -> rulebooks.of(regime).evaluator().side(transaction, regime))
                .toList());
    }

    /**
     * What two regimes indicate differently, for all transactions.
     *
     * @throws IllegalArgumentException if a day is before the coverage
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Between between(Regime before, Regime after) {
        return Between.regimes(
                rulebooks.of(before).side(), before, rulebooks.of(after).side(), after, countries(), items());
    }

    /**
     * What two folders of rules, each a rulebook of its own, indicate differently. Their rules are read, not compiled.
     *
     * @param day on which they are compared; null for all days
     * @throws IllegalArgumentException if the day is before the coverage
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Between between(Path before, Path after, LocalDate day) {
        return Between.rulebooks(
                rulebooks.of(LoadedRulebook.reading(before)).side(),
                rulebooks.of(LoadedRulebook.reading(after)).side(),
                day,
                countries(),
                items());
    }

    /**
     * Measures what cases touch of the rules, for whoever writes them: those of the program and of the regime's folders. The
     * cases may be of any day.
     *
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public CoverageMeter coverage(Regime regime) {
        Analyses chosen = rulebooks.of(regime);
        return new CoverageMeter(chosen.laws(), chosen.rules().texts());
    }

    /** Measures what cases touch of the rules of the second of two laws. The cases may be of any day. */
    public CoverageMeter coverage(Between between) {
        Between.Side side = between.after();
        return new CoverageMeter(side.laws(), side.rules().texts());
    }

    /**
     * What is most likely wrong in the rulebook that the program comes with, although it can be compiled and run. It looks at
     * all transactions on all days, which takes some time.
     */
    public List<Finding> check() {
        return RulebookCheck.of(rulebooks.standard().laws(), Rulebook.EMPTY, AcceptancesReader.standard());
    }

    /**
     * The same for a folder of rules, which is compiled: what its rules bring in where they are laid over the law. A folder
     * with versions that the law has too is taken for a rulebook of its own.
     *
     * @throws org.exportable.law.RulebookException if the folder is refused
     */
    public List<Finding> check(Path folder) {
        Rulebook below = isWhole(folder) ? Rulebook.EMPTY : rulebook();
        CompiledRulebook compiled = RulebookCompiler.compile(folder, below);
        Laws laws = rulebooks.laws(compiled.rulebook(), Exportable.class.getClassLoader());
        return RulebookCheck.of(laws, below, AcceptancesReader.of(folder));
    }

    /** Whether a folder has versions that the law has too, such as a copy of it: then it is a rulebook of its own. */
    public boolean isWhole(Path folder) {
        return rulebook().versions().stream().anyMatch(version -> Files.exists(folder.resolve(version.file())));
    }

    private static List<Item> items() {
        return Catalogue.standard().all().stream().map(CatalogueEntry::item).toList();
    }

    /** A law under which transactions can be evaluated. */
    public sealed interface Under permits Chosen {

        /** What this law indicates about a transaction. */
        Determination evaluate(Transaction transaction);

        /**
         * The same but for what takes longest to find where much is unknown: the days between which it is valid are null, its
         * questions come without what their answers would lead to, and there are no alternatives. Beside it how the
         * transaction stands in the other view.
         */
        Views atOnce(Transaction transaction);

        /** The same in short, and sooner where many are asked: what transactions that the law cannot tell apart share. */
        Indication indicate(Transaction transaction);

        /**
         * The same in brief, for whoever compares many answers: outcome, classification, requirements, exceptions, review
         * policy, deciding facts and alternatives are those of {@link #evaluate}; the reasons are the same rules, but without
         * the facts that they compared; the rest is empty. It takes a fraction of the time.
         */
        Determination brief(Transaction transaction);

        /**
         * The changes of known facts that would change the outcome or how an application would be reviewed. Facts about the
         * parties among them are to be verified: structuring a transaction to evade a license requirement is a violation.
         */
        NearestChanges nearest(Transaction transaction);

        /** How a transaction stands, without reasons. */
        Standing standing(Transaction transaction);

        /** What this law indicates as if the transaction left on each day covered, in both views. */
        Timeline timeline(Transaction transaction);

        /**
         * How a transaction stands for all values of a figure and, if it is not null, of another. What the transaction says
         * of them does not matter.
         *
         * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
         */
        Sweep sweep(Transaction transaction, Varied fact, Varied across);

        /**
         * The same, divided also where the transaction stands the same by other rules: what a picture is drawn from, and its
         * lines labelled.
         *
         * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
         */
        Sweep sweepByRule(Transaction transaction, Varied fact, Varied across);

        /**
         * The values of a figure that keep an outcome; if another is not null, a frontier over all its values.
         *
         * @throws IllegalArgumentException if one of them is no figure, or one follows from the other
         */
        Limits limits(Transaction transaction, Outcome kept, Varied fact, Varied across);

        /**
         * What this law indicates about the export of one unit of each item from the United States to each destination.
         * What the consignee leaves unknown stays unknown, and so does the exporter.
         *
         * @param consignees who receives the items at a destination
         * @throws IllegalArgumentException if there is no item or no destination
         */
        Matrix matrix(List<Item> items, List<Country> destinations, Function<Country, Party> consignees);

        /**
         * What this law indicates about a transaction as if it went to each destination instead.
         *
         * @param going the transaction as it would go there: with the same item, in the same quantity
         * @throws IllegalArgumentException if there is no destination
         */
        Matrix destinations(Item item, List<Country> destinations, Function<Country, Transaction> going);

        /**
         * The same as {@link #matrix} as if the items left on each day covered, in both views.
         *
         * @param consignees who receives the items at a destination
         * @throws IllegalArgumentException if there is no item or no destination
         */
        MatrixTimeline matrixTimeline(
                List<Item> items, List<Country> destinations, Function<Country, Party> consignees);
    }
}
