/** The command line. It alone prints, ends the program and reads the clock. */
package org.exportable.cli;
