package org.exportable.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is given to the rules about one transaction, with nothing unknown.
 *
 * @param commodity the item
 * @param destination where it goes; empty for a shipment to the United States
 * @param shipment the movement
 * @param attestation what persons attest to
 * @param participants the exporter, the consignee, the end user and the intermediaries, in this order
 */
public record Facts(
        Commodity commodity,
        Optional<Destination> destination,
        Shipment shipment,
        Attestation attestation,
        List<Participant> participants) {

    public Facts {
        participants = List.copyOf(participants);
    }

    /** All facts, in a fixed order. */
    public List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.add(commodity);
        destination.ifPresent(all::add);
        all.add(shipment);
        all.add(attestation);
        all.addAll(participants);
        return all;
    }
}
