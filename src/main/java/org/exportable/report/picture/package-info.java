/** Sweeps as pictures: their regions, the lines between them, and the chips of the catalogue. Drawn without a screen. */
package org.exportable.report.picture;
