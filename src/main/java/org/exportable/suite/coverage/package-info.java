/** What the cases of a suite touch of the rules: which rules fire, which sides of their boundaries, which days. */
package org.exportable.suite.coverage;
