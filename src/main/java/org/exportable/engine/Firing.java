package org.exportable.engine;

import java.util.List;
import org.exportable.vocabulary.Conclusion;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param conclusion what it inserted
 * @param matched the facts it matched, in the order of its patterns
 */
public record Firing(PlainRule rule, Conclusion conclusion, List<Object> matched) {}
