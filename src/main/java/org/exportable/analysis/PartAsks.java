package org.exportable.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.exportable.engine.PlainPattern;

/** What numbered rules ask of each part of a transaction. Immutable. */
final class PartAsks {

    private final NumberedRules rules;
    private final Traits traits;
    private final List<Ask> asks = new ArrayList<>();
    /** By place of a part which rules ask something of it. */
    private final List<List<OfPart>> ofParts = new ArrayList<>();

    PartAsks(NumberedRules rules) {
        this.rules = rules;
        this.traits = new Traits(rules.given());
        for (PlainPattern pattern : rules.given()) {
            asks.add(new Ask(Kind.place(pattern.type()), traits.of(pattern)));
        }
        for (int place = 0; place < Kind.PLACES; place++) {
            ofParts.add(ofPart(place));
        }
    }

    private List<OfPart> ofPart(int place) {
        List<OfPart> asking = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            List<Asks.OfFact> facts = rules.asks(number).facts().stream()
                    .filter(ask -> asks.get(ask.number()).place == place)
                    .toList();
            if (!facts.isEmpty()) {
                asking.add(new OfPart(number, facts));
            }
        }
        return asking;
    }

    /** What is asked by its number. */
    Ask get(int number) {
        return asks.get(number);
    }

    /** The traits of a fact, which is that of a part. */
    BitSet traits(Object fact, Part part) {
        return traits.of(fact, part);
    }

    /** The rules that a part lets pass, by the traits of its facts. */
    Passing passing(int place, List<BitSet> facts) {
        BitSet certain = new BitSet();
        BitSet possible = new BitSet();
        certain.set(0, rules.size());
        possible.set(0, rules.size());
        for (OfPart each : ofParts.get(place)) {
            Truth truth = Truth.TRUE;
            for (Asks.OfFact ask : each.facts) {
                truth = truth.and(Asks.isMet(ask.pattern(), isThere(asks.get(ask.number()), facts)));
            }
            certain.set(each.rule, truth == Truth.TRUE);
            possible.set(each.rule, truth != Truth.FALSE);
        }
        return Passing.of(certain, possible, rules.size());
    }

    private static Truth isThere(Ask ask, List<BitSet> facts) {
        Truth found = Truth.FALSE;
        for (BitSet each : facts) {
            found = found.or(ask.span.in(each));
        }
        return found;
    }

    /** What is unknown of a part: the traits of each comparison that counts for that; empty where nothing is. */
    List<Object> unknown(int place, List<BitSet> facts) {
        List<Object> unknown = new ArrayList<>();
        for (int number = 0; number < asks.size(); number++) {
            Ask ask = asks.get(number);
            if (ask.place == place) {
                for (BitSet each : facts) {
                    if (ask.span.in(each) == Truth.UNKNOWN) {
                        unknown.add(number);
                        unknown.add(ask.on(each));
                    }
                }
            }
        }
        return unknown;
    }

    /**
     * What is asked of facts.
     *
     * @param place of the part of which it is asked
     * @param span the traits that tell whether it is so
     */
    record Ask(int place, Traits.Span span) {

        /** Whether it is so of one fact; where that is unknown, of each of its comparisons. */
        Object on(BitSet traits) {
            Truth truth = span.in(traits);
            return truth == Truth.UNKNOWN ? span.parts(traits) : truth;
        }
    }

    /** What a rule asks of one part. */
    private record OfPart(int rule, List<Asks.OfFact> facts) {}
}
