package org.exportable.engine.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.law.Hypothesis;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.vocabulary.Vocabulary;

/** Compiles the versions that hypotheses are about, with the other numbers written into the texts of their files. */
final class HypothesisCompiler {

    private HypothesisCompiler() {}

    static CompiledRulebook compile(Set<Hypothesis> hypotheses, LoadedRulebook below) {
        hypotheses.forEach(HypothesisCompiler::requireWhole);
        Rulebook assumed = below.rulebook().assuming(hypotheses);
        Map<String, RuleFile> files = new HashMap<>();
        for (Version version : assumed.versions()) {
            if (hypotheses.stream().anyMatch(each -> each.version().equals(version.id()))) {
                files.put(version.id(), AssumedText.of(below.texts().apply(version), version, hypotheses));
            }
        }
        Map<String, byte[]> classes = RuleCompiler.compile(List.copyOf(files.values()));
        Rulebook compiled = assumed.with(version -> {
            RuleFile file = files.get(version.id());
            return file == null ? version : version.compiledTo(RuleCompiler.modelClass(file.packageName(), classes));
        });
        Map<String, String> texts = files.values().stream().collect(Collectors.toMap(RuleFile::path, RuleFile::source));
        return new CompiledRulebook(compiled, classes, texts);
    }

    /** Drools compares whole attributes with whole numbers only. */
    private static void requireWhole(Hypothesis hypothesis) {
        double number = hypothesis.becomes();
        if (number != (int) number && Vocabulary.isWhole(hypothesis.attribute())) {
            throw new IllegalArgumentException("`%s` is a whole number up to %d, not %s"
                    .formatted(hypothesis.attribute(), Integer.MAX_VALUE, Hypothesis.number(number)));
        }
    }
}
