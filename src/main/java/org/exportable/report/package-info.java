/** Determinations on paper: as text, JSON, and memos in Markdown and HTML. */
package org.exportable.report;
