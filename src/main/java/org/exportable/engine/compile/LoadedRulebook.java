package org.exportable.engine.compile;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.exportable.law.Hypothesis;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/**
 * A rulebook with what it takes to run it and to change it.
 *
 * @param rulebook the rulebook
 * @param classes where its compiled rules are
 * @param texts the text of each version's file
 */
public record LoadedRulebook(Rulebook rulebook, ClassLoader classes, Function<Version, String> texts) {

    /** The rulebook that the program comes with. */
    public static LoadedRulebook standard() {
        return new LoadedRulebook(
                RulebookIndex.fromClassPath(), LoadedRulebook.class.getClassLoader(), RuleSources::of);
    }

    /**
     * The rulebook of a folder of its own, to be read plainly: nothing is compiled, so Drools cannot run it.
     *
     * @throws org.exportable.law.RulebookException with every flaw, its file and its line
     */
    public static LoadedRulebook reading(Path folder) {
        RuleFolder sources = RuleFolder.read(folder);
        return new LoadedRulebook(
                RulebookCompiler.read(sources),
                LoadedRulebook.class.getClassLoader(),
                version -> sources.rules().get(version.file()));
    }

    /**
     * The same with a folder of rules compiled and laid over it.
     *
     * @throws org.exportable.law.RulebookException with every flaw, its file and its line
     */
    public LoadedRulebook with(Path folder) {
        return with(RulebookCompiler.compile(folder, rulebook));
    }

    /**
     * The same as it would be if numbers in rules were others. The files of those rules are compiled with these numbers.
     *
     * @throws IllegalArgumentException if a hypothesis is about a comparison that is not there
     */
    public LoadedRulebook assuming(Set<Hypothesis> hypotheses) {
        return with(HypothesisCompiler.compile(hypotheses, this));
    }

    private LoadedRulebook with(CompiledRulebook compiled) {
        return new LoadedRulebook(
                compiled.rulebook(),
                compiled.classLoader(classes),
                version -> compiled.text(version).orElseGet(() -> texts.apply(version)));
    }
}
