package org.exportable.report;

import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;

/**
 * Where the consignee of each cell and its ultimate parent are headquartered.
 *
 * @param local in the destination
 * @param country where, if not there; null where unknown
 */
public record Seat(boolean local, Country country) {

    /** What is written instead of a country for local companies. */
    public static final String DESTINATION = "destination";

    /** The consignee at a destination. */
    public Party consignee(Country destination) {
        Country seat = local ? destination : country;
        return PartyBuilder.builder()
                .country(destination)
                .headquarters(seat)
                .parentHeadquarters(seat)
                .build();
    }

    /** The same in words. */
    public MatrixReport.Consignee words(Countries countries) {
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
