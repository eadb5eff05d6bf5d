package org.exportable.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;

/** Reads what a program asks, an object in JSON, and says exactly what is wrong with it. Thread-safe. */
public final class InquiryReader {

    private static final String NAME = "request";

    private final Lookups lookups;
    private final RegimeText regimes;
    private final Limits limits;

    /** Reads with the given catalogue, country names and instruments. */
    public InquiryReader(Catalogue catalogue, Countries countries, Rulebook rulebook, Limits limits) {
        this.lookups = new Lookups(catalogue, countries);
        this.regimes = new RegimeText(rulebook);
        this.limits = limits;
    }

    /**
     * What was read, or what is wrong with it.
     *
     * @param inquiry empty where there are problems
     * @param problems in the order of their places
     */
    public record Result(Optional<Inquiry> inquiry, List<Problem> problems) {}

    /** Reads one inquiry of a kind. */
    public Result read(byte[] json, Inquiry.Kind kind) {
        Report report = new Report(NAME);
        Optional<Inquiry> inquiry = Optional.empty();
        try {
            String text = Decoding.whole(new ByteArrayInputStream(json), limits.documentBytes());
            inquiry = Optional.ofNullable(root(text, report))
                    .flatMap(root -> new InquiryBinder(lookups, regimes, report).inquiry(root, kind));
        } catch (Refusal e) {
            report.add(e.at(), "", "", e.getMessage());
        } catch (IOException e) {
            report.add(Position.NOWHERE, "", "", "cannot be read: " + e.getMessage());
        }
        return new Result(report.isEmpty() ? inquiry : Optional.empty(), report.problems());
    }

    /** The one object that there is to be; null where the report says why not. */
    private Node root(String text, Report report) throws Refusal {
        try (RootValues values = new RootValues(new DocumentReader.Part(Parsers.json(), text, 0, 0), limits.depth())) {
            Node root = values.next(report);
            if (root == null) {
                report.add(Position.NOWHERE, "", "", "empty; an object with `transaction` belongs here");
            } else if (values.next(report) != null) {
                report.add(Position.NOWHERE, "", "", "more than one value; one object with `transaction` belongs here");
            }
            return report.isEmpty() ? root : null;
        }
    }

    /**
     * A regime as it is written in a query.
     *
     * @throws IllegalArgumentException if it is none; the message says what would be right
     */
    public Regime regime(String text) {
        try {
            return regimes.of(new Node.Text(Position.NOWHERE, text, false));
        } catch (Wrong e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
