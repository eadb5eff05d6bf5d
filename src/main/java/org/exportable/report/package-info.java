/** Determinations on paper: as text, Markdown and JSON. */
package org.exportable.report;
