package org.exportable.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.law.Rulebook;
import org.exportable.suite.Suite;
import org.exportable.suite.Suite.Unreadable;
import org.exportable.suite.SuiteCase;

/**
 * Reads suites: cases in YAML, JSON or JSON Lines. What cannot be read is reported in the suite and keeps no other case
 * from it. Thread-safe.
 */
public final class SuiteReader {

    private final Lookups lookups;
    private final Rulebook rulebook;
    private final Limits limits;
    private final DocumentReader documents;
    private final LocalDate day;

    /** Reads with the given catalogue, country names and instruments. Each case must say of which day it is. */
    public SuiteReader(Catalogue catalogue, Countries countries, Rulebook rulebook, Limits limits) {
        this(new Lookups(catalogue, countries), rulebook, limits, null);
    }

    private SuiteReader(Lookups lookups, Rulebook rulebook, Limits limits, LocalDate day) {
        this.lookups = lookups;
        this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.documents = new DocumentReader(limits);
        this.day = day;
    }

    /** The same, where cases that do not say so are of a day. */
    public SuiteReader on(LocalDate anyDay) {
        return new SuiteReader(lookups, rulebook, limits, anyDay);
    }

    /** One suite of all sources, in their order. Of several cases with one id the first is taken. */
    public Suite read(List<Source> sources) {
        List<SuiteCase> cases = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (Source source : sources) {
            Documents.Binder binder = new Binder(source.name(), places, cases);
            documents.read(
                    source,
                    new Documents(
                            source.name(), limits.depth(), binder, problem -> unreadable.add(unreadable(problem))));
        }
        return new Suite(cases, unreadable);
    }

    DocumentReader documents() {
        return documents;
    }

    Limits limits() {
        return limits;
    }

    private static Unreadable unreadable(Problem problem) {
        return new Unreadable(problem.file(), problem.line(), problem.sentence());
    }

    private final class Binder implements Documents.Binder {

        private final String file;
        private final Map<String, String> places;
        private final List<SuiteCase> cases;

        /** @param places where each id stands */
        Binder(String file, Map<String, String> places, List<SuiteCase> cases) {
            this.file = file;
            this.places = places;
            this.cases = cases;
        }

        @Override
        public void bind(Node root, Report report) {
            new CaseBinder(lookups, rulebook, day, places, report)
                    .suiteCase(root, file)
                    .ifPresent(cases::add);
        }

        @Override
        public String least() {
            return "a case has at least `id`, `transaction` and `expect`";
        }
    }
}
