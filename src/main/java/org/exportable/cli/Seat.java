package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.law.Regime;
import org.exportable.report.MatrixReport;

/**
 * Where the consignee of each cell and its ultimate parent are headquartered.
 *
 * @param local in the destination
 * @param country where, if not there; null where unknown
 */
record Seat(boolean local, Country country) {

    private static final String DESTINATION = "destination";

    /** What is given for --parents; unknown if nothing is. */
    static List<Seat> of(List<String> parents, Names names, Regime regime) {
        if (parents.isEmpty()) {
            return List.of(new Seat(false, null));
        }
        List<Seat> seats = new ArrayList<>();
        for (String parent : parents) {
            if (parent.strip().equalsIgnoreCase(DESTINATION)) {
                seats.add(new Seat(true, null));
            } else {
                names.countries(List.of(parent), regime.date(), regime.without())
                        .forEach(country -> seats.add(new Seat(false, country)));
            }
        }
        return seats;
    }

    /** The consignee at a destination. */
    Party consignee(Country destination) {
        Country seat = local ? destination : country;
        return PartyBuilder.builder()
                .country(destination)
                .headquarters(seat)
                .parentHeadquarters(seat)
                .build();
    }

    MatrixReport.Consignee words(Countries countries) {
        if (local) {
            return new MatrixReport.Consignee(
                    DESTINATION,
                    "The consignee is a local company: it and its ultimate parent are headquartered there.");
        }
        return country == null
                ? new MatrixReport.Consignee(
                        null,
                        "Where the consignee and its ultimate parent are headquartered is unknown, so many cells may be"
                                + " undetermined; `--parents destination` asks for local companies.")
                : new MatrixReport.Consignee(
                        country.code(),
                        "The consignee and its ultimate parent are headquartered in one country: %s."
                                .formatted(countries.name(country)));
    }
}
