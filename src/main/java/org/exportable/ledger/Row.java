package org.exportable.ledger;

import org.exportable.input.RowCells;

/**
 * A row of a ledger.
 *
 * @param line where it begins, from 1
 * @param cells as many as the ledger has columns
 */
record Row(long line, RowCells cells) {}
