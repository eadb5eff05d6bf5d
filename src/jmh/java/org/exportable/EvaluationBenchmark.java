package org.exportable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.exportable.analysis.Evaluator;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.determination.Determination;
import org.exportable.engine.Firing;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.Settler;
import org.exportable.engine.compile.RulebookIndex;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.Provision;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.vocabulary.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one warm evaluation costs, kept and anew, and its parts: the rules in Drools and read plainly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBenchmark {

    private static final String COMPLETE = """
            {"date": "%s", "to": "CN", "item": "%s", "exporter": {"name": "NVIDIA", "headquarters": "US",
             "parentHeadquarters": "US"}, "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN",
             "sector": "COMMERCIAL", "distributor": false, "lists": [], "listedOwnership": 0}, "endUse": ["AI_TRAINING"]}
            """;

    /** Die area, data center, both bandwidths, three seats and the exporter's name are unknown, and the attestations too. */
    private static final String EIGHT_UNKNOWN = """
            {"date": "%s", "to": "SG", "item": {"name": "new chip", "totalProcessingPerformance": 3000,
             "transistorsBillion": 20, "processNodeNm": 28, "nonPlanar": true, "usAvailableSince": "2026-02-01"},
             "exporter": {"headquarters": "US", "parentHeadquarters": "US"},
             "consignee": {"country": "SG", "sector": "COMMERCIAL", "distributor": false},
             "endUser": {"country": "SG", "headquarters": "SG", "sector": "COMMERCIAL", "distributor": false}}
            """;

    private static final List<String> CHIPS = List.of(
            "definition/headquartered",
            "classification/3A090.a",
            "classification/3A090.b",
            "classification/4A090",
            "requirement/742.6",
            "requirement/744.23-a-3",
            "review/742.6",
            "review/744.23");

    @Param({"nvidia-h20-96", "nvidia-h100-sxm", "nvidia-rtx-4070"})
    private String item;

    @Param({"2024-06-01", "2026-03-01"})
    private String day;

    /** How much of the law: all, or classification, requirements and review of chips alone. */
    @Param({"all", "chips"})
    private String scope;

    private Exportable exportable;
    private Laws laws;
    private Law law;
    private Transaction transaction;
    private Transaction eightUnknown;
    private Facts facts;
    private Evaluator forgetting;
    private int fresh;

    @Setup
    public void read() {
        exportable = Exportable.standard();
        laws = new Laws(
                scope.equals("all") ? RulebookIndex.fromClassPath() : chips(RulebookIndex.fromClassPath()),
                Countries.standard(),
                Memberships.standard(),
                Exportable.class.getClassLoader());
        transaction = transaction(COMPLETE.formatted(day, item));
        eightUnknown = transaction(EIGHT_UNKNOWN.formatted(day));
        law = laws.of(Regime.on(LocalDate.parse(day)));
        facts = new Settler(law).settle(transaction);
        forgetting = new Evaluator(laws, 0);
    }

    private static Transaction transaction(String document) {
        TransactionReader reader = new TransactionReader(Catalogue.standard(), Countries.standard(), Limits.standard());
        return ((Entry.Read)
                        reader.readAll(Source.text("benchmark.json", document)).get(0))
                .transaction();
    }

    private static Rulebook chips(Rulebook all) {
        Map<String, Provision> provisions = new TreeMap<>(all.provisions());
        provisions.keySet().removeIf(id -> CHIPS.stream().noneMatch(id::startsWith));
        return new Rulebook(all.version(), all.sha256(), all.instruments(), provisions);
    }

    /** The rules alone, in Drools. */
    @Benchmark
    public List<Firing> drools() {
        return law.drools().infer(facts);
    }

    /** The same rules, read plainly. */
    @Benchmark
    public List<Firing> plain() {
        return law.plain().infer(facts);
    }

    /** A whole determination of a cell that was met before, with the reasons as data. */
    @Benchmark
    public Determination kept() {
        return exportable.evaluate(transaction);
    }

    /** A whole determination, nothing kept: gaps, rules, reasons, near misses, notices, validity, the other view. */
    @Benchmark
    public Determination anew() {
        return forgetting.evaluate(transaction, law.regime());
    }

    /** The same with eight facts unknown. */
    @Benchmark
    public Determination eightUnknown() {
        return forgetting.evaluate(eightUnknown, law.regime());
    }

    /** A regime that has never been asked for, put together from compiled rules. */
    @Benchmark
    public Object newRegime() {
        return laws.of(law.regime().without("none-" + fresh++)).drools();
    }
}
