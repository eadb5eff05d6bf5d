package org.exportable.analysis;

/**
 * What goods are shipped amid: where they go, what is attested, and who the parties are. Of those with the same parts there is
 * one object.
 *
 * @param isAlone whether no end user is named beside the consignee
 * @param number counts them, from 0
 */
record Setting(PartKind destination, PartKind attestations, PartKind parties, boolean isAlone, int number) {}
