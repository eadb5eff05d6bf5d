package org.exportable.analysis;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.engine.Law;
import org.exportable.engine.PlainInference;
import org.exportable.law.Stage;
import org.exportable.vocabulary.Notice;

/** The rules of a law that bear on its answers, as a set of numbered ones. Immutable. */
final class DecisiveRules {

    private final NumberedRules all;
    private final PlainInference plain;
    private final BitSet decisive;
    private final BitSet pending;
    private final BitSet notices = new BitSet();
    private final Map<Stage, BitSet> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, BitSet> building = new EnumMap<>(Stage.class);
    private final int[] inOrder;
    private final Map<String, List<BitSet>> exceptions = new HashMap<>();

    /** @param all the rules of the law and any others */
    DecisiveRules(Law law, NumberedRules all) {
        this.all = all;
        this.plain = law.plain();
        this.decisive = all.set(plain.decisive());
        this.pending = all.set(law.pending());
        plain.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Notice)
                .forEach(rule -> notices.set(all.number(rule)));
        this.inOrder = plain.decisive().stream()
                .sorted(RuleOrder.OF_ARGUMENT)
                .mapToInt(all::number)
                .toArray();
        for (Stage stage : Stage.values()) {
            stages.put(stage, both(decisive, all.of(stage)));
            building.put(stage, both(decisive, all.building(stage)));
        }
        plain.exceptions()
                .forEach((symbol, conditions) -> exceptions.put(
                        symbol, conditions.values().stream().map(all::set).toList()));
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** These and all others. */
    NumberedRules all() {
        return all;
    }

    /** All rules of the law. */
    PlainInference plain() {
        return plain;
    }

    /** Their numbers. */
    BitSet decisive() {
        return decisive;
    }

    /** The rules that only tell something. */
    BitSet notices() {
        return notices;
    }

    /** The rules that need not yet be complied with. */
    BitSet pending() {
        return pending;
    }

    /** The rules of a stage. */
    BitSet of(Stage stage) {
        return stages.get(stage);
    }

    /** Those of them that are asked again while anything new comes. */
    BitSet building(Stage stage) {
        return building.get(stage);
    }

    /** Their numbers in the order of the argument. */
    int[] inOrder() {
        return inOrder;
    }

    /** For each condition of a license exception the rules that speak of it. */
    List<BitSet> conditions(String symbol) {
        return exceptions.getOrDefault(symbol, List.of());
    }
}
