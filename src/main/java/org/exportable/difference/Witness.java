package org.exportable.difference;

import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/**
 * A transaction that a changed law treats otherwise.
 *
 * @param regime the law and its day
 * @param transaction the transaction, complete
 */
public record Witness(Regime regime, Transaction transaction) {}
