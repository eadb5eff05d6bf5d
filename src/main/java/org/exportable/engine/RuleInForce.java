package org.exportable.engine;

import org.exportable.law.Rule;
import org.exportable.law.Version;

/**
 * A rule and the version it belongs to.
 *
 * @param version the version
 * @param rule one of its rules
 */
public record RuleInForce(Version version, Rule rule) {}
