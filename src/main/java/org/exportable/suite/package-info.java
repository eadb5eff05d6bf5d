/** Regression suites: cases of what the rules should indicate, and whether they do. Knows no file format. */
package org.exportable.suite;
