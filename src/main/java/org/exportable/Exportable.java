package org.exportable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exportable.analysis.ChangeFinder;
import org.exportable.analysis.Evaluator;
import org.exportable.analysis.Sweeper;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.determination.Comparison;
import org.exportable.determination.Determination;
import org.exportable.determination.Indication;
import org.exportable.determination.Limits;
import org.exportable.determination.Matrix;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.Outcome;
import org.exportable.determination.Sweep;
import org.exportable.determination.Timeline;
import org.exportable.determination.Varied;
import org.exportable.engine.Laws;
import org.exportable.engine.compile.CompiledRulebook;
import org.exportable.engine.compile.RuleSources;
import org.exportable.engine.compile.RulebookCompiler;
import org.exportable.engine.compile.RulebookIndex;
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.ledger.InOrder;

/**
 * Says whether an AI chip may be exported to a destination on a given day under the EAR, and why. Thread-safe and
 * reusable; make one and keep it. It reads no clock, prints nothing and opens no connection.
 */
public final class Exportable {

    private final Countries countries = Countries.standard();
    private final Memberships memberships = Memberships.standard();
    private final Rulebook rulebook = RulebookIndex.fromClassPath();
    private final Analyses analyses = analyses(rulebook, Exportable.class.getClassLoader());
    private final Map<List<Path>, Analyses> overlaid = new ConcurrentHashMap<>();

    private Exportable() {}

    /** With the rulebook that the program comes with. */
    public static Exportable standard() {
        return new Exportable();
    }

    /** The countries and territories that it knows, by all their names. */
    public Countries countries() {
        return countries;
    }

    /** The rulebook that answers are given from. */
    public Rulebook rulebook() {
        return rulebook;
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
     * The same under another choice of law: another day, another view, without an instrument, with further rules. Folders
     * of rules are compiled when they are first named.
     *
     * @throws org.exportable.law.RulebookException if a folder of rules is refused
     */
    public Under under(Regime regime) {
        return new Chosen(analyses(regime), regime);
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
                .map(regime -> analyses(regime).evaluator.side(transaction, regime))
                .toList());
    }

    private Analyses analyses(Regime regime) {
        return regime.with().isEmpty() ? analyses : overlaid.computeIfAbsent(regime.with(), this::overlay);
    }

    private Analyses overlay(List<Path> folders) {
        Rulebook below = rulebook;
        ClassLoader classes = Exportable.class.getClassLoader();
        for (Path folder : folders) {
            CompiledRulebook compiled = RulebookCompiler.compile(folder, below);
            below = compiled.rulebook();
            classes = compiled.classLoader(classes);
        }
        return analyses(below, classes);
    }

    private Analyses analyses(Rulebook law, ClassLoader classes) {
        Laws laws = new Laws(law, countries, memberships, classes);
        Evaluator evaluator = new Evaluator(laws);
        return new Analyses(evaluator, new ChangeFinder(laws), new Sweeper(laws, evaluator));
    }

    /** A law under which transactions can be evaluated. */
    public sealed interface Under {

        /** What this law indicates about a transaction. */
        Determination evaluate(Transaction transaction);

        /** The same in short, and sooner where many are asked: what transactions that the law cannot tell apart share. */
        Indication indicate(Transaction transaction);

        /**
         * The changes of known facts that would change the outcome or how an application would be reviewed. Facts about the
         * parties among them are to be verified: structuring a transaction to evade a license requirement is a violation.
         */
        NearestChanges nearest(Transaction transaction);

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
    }

    /** What can be asked about the laws of one rulebook. */
    private record Analyses(Evaluator evaluator, ChangeFinder changes, Sweeper sweeper) {}

    private record Chosen(Analyses analyses, Regime regime) implements Under {

        @Override
        public Determination evaluate(Transaction transaction) {
            return analyses.evaluator.evaluate(transaction, regime);
        }

        @Override
        public Indication indicate(Transaction transaction) {
            return analyses.evaluator.indicate(transaction, regime);
        }

        @Override
        public NearestChanges nearest(Transaction transaction) {
            return analyses.changes.of(transaction, regime);
        }

        @Override
        public Timeline timeline(Transaction transaction) {
            return analyses.evaluator.timeline(transaction, regime);
        }

        @Override
        public Sweep sweep(Transaction transaction, Varied fact, Varied across) {
            return analyses.sweeper.sweep(transaction, regime, fact, across);
        }

        @Override
        public Limits limits(Transaction transaction, Outcome kept, Varied fact, Varied across) {
            return analyses.sweeper.limits(transaction, regime, kept, fact, across);
        }

        @Override
        public Matrix matrix(List<Item> items, List<Country> destinations, Function<Country, Party> consignees) {
            return analyses.evaluator.matrix(items, destinations, consignees, regime);
        }
    }
}
