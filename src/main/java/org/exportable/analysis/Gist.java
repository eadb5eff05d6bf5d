package org.exportable.analysis;

import org.exportable.determination.Standing;

/**
 * By what two answers about one transaction are said to be the same.
 *
 * @param standing how the transaction stands
 * @param upshot what its cases come to
 */
record Gist(Standing standing, Upshot upshot) {}
