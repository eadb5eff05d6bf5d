/** Turns suites into tests, for whatever runs tests: it needs no JUnit itself. */
package org.exportable.junit;
