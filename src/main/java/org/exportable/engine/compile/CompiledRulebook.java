package org.exportable.engine.compile;

import java.util.Map;
import org.exportable.law.Rulebook;

/**
 * A rulebook with the classes that its own rules, not those it was laid over, were compiled to.
 *
 * @param rulebook the rulebook
 * @param classes bytes by class name
 */
public record CompiledRulebook(Rulebook rulebook, Map<String, byte[]> classes) {

    /** A class loader that finds these classes, and all others where the parent finds them. */
    public ClassLoader classLoader(ClassLoader parent) {
        return new RuleClassLoader(classes, parent);
    }
}
