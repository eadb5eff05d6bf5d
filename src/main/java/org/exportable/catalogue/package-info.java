/** What the project knows beforehand: countries, their groups by date, and chips with published figures. */
package org.exportable.catalogue;
