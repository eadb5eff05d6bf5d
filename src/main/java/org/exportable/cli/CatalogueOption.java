package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Memberships;
import org.exportable.difference.Between;
import org.exportable.law.Regime;
import org.exportable.report.ChangeSection;
import org.exportable.report.MatrixChangeSection;
import picocli.CommandLine.Option;

/** The option that says for whom the catalogue is looked at in every country. */
final class CatalogueOption {

    @Option(
            names = "--parents",
            split = ",",
            paramLabel = "COUNTRY",
            description =
                    "For the catalogue at all destinations, in all formats but text: where the consignee and its ultimate"
                            + " parent have their seat; `destination` for local companies. Default: unknown.")
    private List<String> parents = new ArrayList<>();

    /**
     * What a report says of the catalogue at all destinations, a section for each seat.
     *
     * @param regime by whose day Country Groups are understood
     */
    List<ChangeSection> sections(Between between, Regime regime, Exportable exportable) {
        Names names = new Names(Catalogue.standard(), exportable.countries(), Memberships.standard());
        return names.seats(parents, regime).stream()
                .map(seat -> MatrixChangeSection.of(
                        between.matrices(List.copyOf(exportable.countries().all()), seat::consignee),
                        seat.words(exportable.countries()),
                        exportable.countries()))
                .toList();
    }
}
