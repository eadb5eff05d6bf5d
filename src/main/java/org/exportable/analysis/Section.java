package org.exportable.analysis;

import java.util.List;
import org.exportable.determination.Interval;

/**
 * Spans of a fact, their ends expressed by another one, which has one of these values.
 *
 * @param across values of the other fact
 * @param spans in rising order, without a gap
 * @param <L> what is looked at of an answer
 */
record Section<L>(Interval across, List<Labelled<L>> spans) {}
