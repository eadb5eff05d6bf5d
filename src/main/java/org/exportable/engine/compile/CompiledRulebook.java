package org.exportable.engine.compile;

import java.util.Map;
import org.exportable.law.Rulebook;

/**
 * A rulebook with the classes that its rules were compiled to.
 *
 * @param rulebook the rulebook
 * @param classes bytes by class name
 */
public record CompiledRulebook(Rulebook rulebook, Map<String, byte[]> classes) {}
