package org.exportable.determination;

import java.util.Map;

/**
 * A rule that applied.
 *
 * @param rule its name, the paragraph
 * @param provision citation
 * @param instrument id of what enacted the version
 * @param citation where that instrument is published
 * @param text the rule's sentence
 * @param facts the facts of the transaction that the rule compared, by name
 */
public record Reason(
        String rule, String provision, String instrument, String citation, String text, Map<String, Object> facts) {}
