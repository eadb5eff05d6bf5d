package org.exportable;

import java.util.List;
import java.util.function.Function;
import org.exportable.Exportable.Under;
import org.exportable.analysis.MatrixMaker;
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
import org.exportable.fact.Country;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** The law of a regime, of which all answers are asked. */
record Chosen(Analyses analyses, Regime regime) implements Under {

    @Override
    public Determination evaluate(Transaction transaction) {
        return analyses.evaluator().evaluate(transaction, regime);
    }

    @Override
    public Views atOnce(Transaction transaction) {
        return analyses.evaluator().atOnce(transaction, regime);
    }

    @Override
    public Determination brief(Transaction transaction) {
        return analyses.evaluator().brief(transaction, regime);
    }

    @Override
    public Indication indicate(Transaction transaction) {
        return analyses.evaluator().indicate(transaction, regime);
    }

    @Override
    public NearestChanges nearest(Transaction transaction) {
        return analyses.changes().of(transaction, regime);
    }

    @Override
    public Standing standing(Transaction transaction) {
        return analyses.evaluator().side(transaction, regime).standing();
    }

    @Override
    public Timeline timeline(Transaction transaction) {
        return analyses.evaluator().timeline(transaction, regime);
    }

    @Override
    public Sweep sweep(Transaction transaction, Varied fact, Varied across) {
        return analyses.sweeper().sweep(transaction, regime, fact, across);
    }

    @Override
    public Sweep sweepByRule(Transaction transaction, Varied fact, Varied across) {
        return analyses.sweeper().sweepByRule(transaction, regime, fact, across);
    }

    @Override
    public Limits limits(Transaction transaction, Outcome kept, Varied fact, Varied across) {
        return analyses.sweeper().limits(transaction, regime, kept, fact, across);
    }

    @Override
    public Matrix matrix(List<Item> items, List<Country> destinations, Function<Country, Party> consignees) {
        return maker(items, destinations, consignees).of(regime);
    }

    @Override
    public Matrix destinations(Item item, List<Country> destinations, Function<Country, Transaction> going) {
        return new MatrixMaker(analyses.laws(), List.of(item), destinations, going).of(regime);
    }

    @Override
    public MatrixTimeline matrixTimeline(
            List<Item> items, List<Country> destinations, Function<Country, Party> consignees) {
        return maker(items, destinations, consignees).timeline(regime);
    }

    private MatrixMaker maker(List<Item> items, List<Country> destinations, Function<Country, Party> consignees) {
        return MatrixMaker.ofExports(analyses.laws(), items, destinations, consignees);
    }
}
