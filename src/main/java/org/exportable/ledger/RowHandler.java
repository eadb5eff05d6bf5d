package org.exportable.ledger;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.exportable.input.CellGatherer;

/** Takes the cells of each row as they are read, without making a text of every one. Not thread-safe. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private final long linesBefore;
    private final CellGatherer gatherer;

    /** @param linesBefore lines of the ledger before what is read */
    RowHandler(long linesBefore, char separator) {
        this.linesBefore = linesBefore;
        this.gatherer = new CellGatherer(separator);
    }

    @Override
    protected void handleField(int column, char[] text, int begin, int length, boolean quoted) {
        gatherer.add(text, begin, length, quoted);
    }

    @Override
    protected Row buildRecord() {
        return new Row(linesBefore + getStartingLineNumber(), gatherer.take());
    }
}
