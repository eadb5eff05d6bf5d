/**
 * Ledgers of any length: cut into pieces, the pieces screened side by side, the answers written in the order of the lines.
 */
package org.exportable.ledger;
