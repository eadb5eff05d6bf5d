package org.exportable.determination;

import java.util.List;
import java.util.Map;

/**
 * What the outcome would be if unknown facts were so.
 *
 * @param when for each deciding fact, and for figures computed from several of them, in words what it could be
 * @param outcome the outcome then
 */
public record Alternative(Map<String, List<String>> when, Outcome outcome) {}
