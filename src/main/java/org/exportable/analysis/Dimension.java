package org.exportable.analysis;

import java.util.List;

/**
 * Unknown facts that have to be filled in together because an attribute is computed from them; mostly it is one alone.
 *
 * @param paths their dotted paths
 * @param options every way to fill them in that the rules can tell apart
 */
record Dimension(List<String> paths, List<Option> options) {}
