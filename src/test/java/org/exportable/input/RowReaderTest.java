package org.exportable.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;

class RowReaderTest {

    private static final TransactionReader READER =
            new TransactionReader(Catalogue.standard(), Countries.standard(), Limits.standard());
    private static final TableColumns COLUMNS = TableColumns.of(
            List.of(
                    "id",
                    "date",
                    "item",
                    "item.totalProcessingPerformance",
                    "item.performanceDensity",
                    "item.dataCenter",
                    "quantity",
                    "to",
                    "consignee.headquarters",
                    "attestations.usVolumeShare"),
            TableMapping.none());

    @Property(tries = 300)
    void whatWasReadBeforeChangesNothing(@ForAll @Size(min = 2, max = 30) List<@From("row") List<String>> rows) {
        RowReader reader = new RowReader(READER, "ledger.csv", COLUMNS);
        List<Object> oneAfterTheOther = new ArrayList<>();
        List<Object> eachAlone = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowCells row = RowCells.of(rows.get(i));
            oneAfterTheOther.add(reader.read(i + 2, row));
            eachAlone.add(new RowReader(READER, "ledger.csv", COLUMNS).read(i + 2, row));
        }

        assertEquals(eachAlone, oneAfterTheOther);
    }

    @Provide
    Arbitrary<List<String>> row() {
        List<Arbitrary<String>> cells = List.of(
                Arbitraries.of("", "1", "2"),
                Arbitraries.of("2025-06-02", "2 June 2025", "02/06/2025", ""),
                Arbitraries.of("nvidia-h100-sxm", "nvidia-h20-96", "intel-gaudi3-hl328", "nobody's", ""),
                Arbitraries.of("", "", "4800", "15,824", "many"),
                Arbitraries.of("", "", "1.6", "19.4"),
                Arbitraries.of("", "yes", "no", "perhaps"),
                Arbitraries.of("", "8", "8 ea", "0"),
                Arbitraries.of("China", "DE", "Nowhere", ""),
                Arbitraries.of("", "CN", "Taiwan"),
                Arbitraries.of("", "0.3", "7"));
        return Combinators.combine(cells).as(List::copyOf);
    }
}
