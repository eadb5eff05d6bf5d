package org.exportable.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers go to a file and rejected lines to one beside it; neither is in its place before it is whole. */
final class FileDestination implements Destination {

    private final Path file;
    private final Path journal;
    private final Journal begun;
    private final PartFile answers;
    private final PartFile rejects;

    /**
     * Begins to write, or goes on.
     *
     * @param run what is being done, in a word
     * @param resume whether to go on where a run that did the same has stopped
     * @throws LedgerException if that cannot be done
     */
    FileDestination(Path file, String run, boolean resume) {
        this.file = file;
        this.journal = beside(".journal");
        try {
            this.begun = resume && Files.exists(journal) ? Journal.read(journal) : Journal.begin(run);
            if (!begun.run().equals(run)) {
                throw new LedgerException(
                        ("`%s` was begun with another ledger, mapping, law or program; screen the ledger"
                                        + " anew without --resume")
                                .formatted(file));
            }
            this.answers = new PartFile(file, begun.answers());
            this.rejects = new PartFile(rejectsOf(file), begun.rejects());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Where the rejected lines of an output are. */
    static Path rejectsOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".rejects");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private LedgerException failed(IOException e) {
        boolean isNamed = e.getMessage() == null || e.getMessage().startsWith(file.toString());
        String reason = isNamed ? e.getClass().getSimpleName() : e.getMessage();
        return new LedgerException(
                "`%s` cannot be written: %s. What was done is kept: --resume goes on from there"
                        .formatted(file, reason),
                e);
    }

    @Override
    public Position begun() {
        return begun.position();
    }

    @Override
    public Summary summary() {
        return Summary.of(begun.summary());
    }

    @Override
    public void head(byte[] headings) {
        try {
            answers.write(headings);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(Screened screened) {
        try {
            answers.write(screened.lines());
            if (screened.rejects().length > 0 && rejects.size() == 0) {
                CsvText head = new CsvText(',');
                head.row(PieceScreener.HEADINGS);
                rejects.write(head.take());
            }
            rejects.write(screened.rejects());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void checkpoint(Position position, Summary summary) {
        try {
            new Journal(begun.run(), position, answers.size(), rejects.size(), summary.kept()).write(journal);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void finish(Position position, Summary summary) {
        checkpoint(position, summary);
        try {
            rejects.finish();
            answers.finish();
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            answers.close();
            rejects.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
