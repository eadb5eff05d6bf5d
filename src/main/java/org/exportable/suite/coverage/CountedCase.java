package org.exportable.suite.coverage;

import java.util.List;
import org.exportable.engine.Firing;
import org.exportable.engine.Inference;
import org.exportable.engine.Known;
import org.exportable.engine.Law;
import org.exportable.engine.Measure;
import org.exportable.engine.Measures;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Attribute;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.Vocabulary;

/**
 * A case under its law, with all that its rules conclude.
 *
 * @param id the case's id
 * @param transaction what it is about
 * @param known its facts and the conclusions
 * @param measures its figures
 * @param licensed whether a license is required
 */
record CountedCase(String id, Transaction transaction, Known known, Measures measures, boolean licensed) {

    private static final Attribute AVAILABLE_SINCE =
            Vocabulary.attribute("Commodity", "usAvailableSince").orElseThrow();

    static CountedCase of(String id, Transaction transaction, Law law) {
        Facts facts = new Settler(law).settle(transaction);
        List<Firing> firings = law.plain().infer(facts);
        return new CountedCase(
                id, transaction, new Known(facts, firings), Measures.of(transaction), Inference.isLicensed(firings));
    }

    /** Whether the law asks a rule at all: those on exceptions and review only where a license is required. */
    boolean asks(PlainRule rule) {
        return licensed || !rule.stage().isAfterRequirement();
    }

    /** Whether an attribute has a value of its own, and not one that stands for an unknown one. */
    boolean isKnown(Attribute attribute) {
        return attribute == AVAILABLE_SINCE
                ? transaction.item().usAvailableSince() != null
                : Measure.of(attribute).map(measures::isKnown).orElse(true);
    }
}
