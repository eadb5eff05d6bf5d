package org.exportable.engine.compile;

import java.util.Map;
import java.util.Optional;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/**
 * A rulebook with the classes that its own rules, not those it was laid over, were compiled to.
 *
 * @param rulebook the rulebook
 * @param classes bytes by class name
 * @param texts what was compiled, by file
 */
public record CompiledRulebook(Rulebook rulebook, Map<String, byte[]> classes, Map<String, String> texts) {

    /** The text of a version's file; empty if it was compiled elsewhere. */
    Optional<String> text(Version version) {
        return Optional.ofNullable(texts.get(version.file()));
    }

    /** A class loader that finds these classes, and all others where the parent finds them. */
    public ClassLoader classLoader(ClassLoader parent) {
        return new RuleClassLoader(classes, parent);
    }
}
