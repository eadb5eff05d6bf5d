package org.exportable.analysis;

/** Of which kinds the parts of a transaction are. */
record Parted(PartKind item, PartKind shipment, Setting setting) {

    /** Each at its place. */
    PartKind[] all() {
        return new PartKind[] {item, shipment, setting.destination(), setting.attestations(), setting.parties()};
    }
}
