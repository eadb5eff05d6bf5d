/** The same answers over HTTP, for a page in a browser and for programs. Nothing here decides anything. */
package org.exportable.web;
