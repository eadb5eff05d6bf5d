package org.exportable.ledger;

import java.io.IOException;
import java.io.OutputStream;

/** Answers go to one stream and rejected lines to another as they come; nothing of it can be resumed. */
record StreamDestination(OutputStream answers, OutputStream rejects) implements Destination {

    @Override
    public Position begun() {
        return Position.START;
    }

    @Override
    public Summary summary() {
        return new Summary();
    }

    @Override
    public void head(byte[] headings) {
        write(headings, answers);
    }

    @Override
    public void write(Screened screened) {
        write(screened.lines(), answers);
        write(screened.rejects(), rejects);
    }

    private static void write(byte[] bytes, OutputStream to) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new LedgerException("the answers cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void checkpoint(Position position, Summary summary) {
        close();
    }

    @Override
    public void finish(Position position, Summary summary) {
        close();
    }

    @Override
    public void close() {
        try {
            answers.flush();
            rejects.flush();
        } catch (IOException e) {
            throw new LedgerException("the answers cannot be written: " + e.getMessage(), e);
        }
    }
}
