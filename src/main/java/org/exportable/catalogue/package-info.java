/**
 * What the project knows beforehand: countries, their groups by date, and chips with published figures. The tables lie
 * beside these classes; their README says what the columns mean.
 */
package org.exportable.catalogue;
