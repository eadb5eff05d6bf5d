/** What two laws indicate differently, for all transactions at once. */
package org.exportable.difference;
