/** Memos as PDF. Only what is in here needs the library that makes PDF, and nothing else loads it. */
package org.exportable.report.pdf;
