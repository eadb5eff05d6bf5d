/** What is most likely wrong in a rulebook, although it can be compiled and run. */
package org.exportable.check;
