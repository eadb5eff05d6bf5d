/** Reads transactions from JSON, YAML and JSON Lines, and says exactly what is wrong with those it cannot read. */
package org.exportable.input;
