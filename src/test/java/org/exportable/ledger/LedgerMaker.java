package org.exportable.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes ledgers as an order desk keeps them: a year's shipments of two dozen products to some hundred customers, most of them
 * in few countries, with columns that matter to the law and more that do not. The same ledger every time.
 */
final class LedgerMaker {

    static final String HEADINGS =
            "Order No,Line,Ship Date,Customer PO,Part No,Description,Qty,Unit Price,Currency,Total,"
                    + "Ultimate Consignee,Street,City,Postal Code,Ship-To Country,Consignee HQ,Parent Country,Sector,End Use,"
                    + "Exporter,Exporter HQ,Incoterm,Carrier,AWB,Sales Rep\n";

    /** The headings of the ledger whose lines all differ in their figures. */
    static final String FIGURE_HEADINGS =
            HEADINGS.strip() + ",TPP,Performance Density,I/O Bandwidth,DRAM Bandwidth,Data Center\n";

    private static final int CUSTOMERS = 300;
    private static final String[] PLACES = {
        "Germany",
        "Germany",
        "Taiwan",
        "Taiwan",
        "Japan",
        "Netherlands",
        "United Kingdom",
        "Singapore",
        "Singapore",
        "China",
        "China",
        "Hong Kong",
        "South Korea",
        "Malaysia",
        "India",
        "France",
        "Canada",
        "Israel",
        "UAE",
        "Saudi Arabia",
        "Mexico",
        "Vietnam",
        "Thailand",
        "Ireland",
        "Sweden",
        "Australia",
        "Brazil",
        "Poland",
        "Italy",
        "Spain"
    };
    private static final String[] PARTS = {
        "nvidia-h100-sxm", "nvidia-h100-pcie", "nvidia-h200-sxm", "nvidia-l40", "nvidia-rtx-4090", "nvidia-rtx-4070",
        "nvidia-h20-96", "nvidia-a100-sxm-80", "nvidia-v100-pcie", "nvidia-b200", "amd-mi300x", "nvidia-rtx-4090d"
    };
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final List<String> customers = new ArrayList<>();
    private final List<String[]> distinct = new ArrayList<>();
    private final Random random = new Random(4711);

    /** @param distinct how many different transactions there are */
    LedgerMaker(int distinct) {
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(customer(i));
        }
        for (int i = 0; i < distinct; i++) {
            this.distinct.add(transaction());
        }
    }

    private String customer(int number) {
        String place = PLACES[random.nextInt(PLACES.length)];
        String seat = random.nextInt(10) == 0 ? PLACES[random.nextInt(PLACES.length)] : place;
        String parent = random.nextInt(20) == 0 ? "" : random.nextInt(10) == 0 ? "China" : seat;
        String sector = random.nextInt(12) == 0 ? "Government" : "Commercial";
        return "\"Customer %d, Ltd.\",%d Industrial Road,Town %d,%05d,%s,%s,%s,%s,AI Inference"
                .formatted(number, number + 1, number % 97, number * 37, place, seat, parent, sector);
    }

    /** What tells a transaction from others: day, part and quantity, customer. */
    private String[] transaction() {
        int part = Math.min(random.nextInt(PARTS.length), random.nextInt(PARTS.length));
        return new String[] {
            FIRST.plusDays(random.nextInt(365)).toString(),
            PARTS[part],
            String.valueOf(1 << random.nextInt(9)),
            customers.get(Math.min(random.nextInt(CUSTOMERS), random.nextInt(CUSTOMERS)))
        };
    }

    /** Lines that repeat the distinct transactions in any order. */
    void repeated(long lines, Appendable out) throws IOException {
        out.append(HEADINGS);
        Random order = new Random(1);
        for (long line = 0; line < lines; line++) {
            String[] each = distinct.get(order.nextInt(distinct.size()));
            line(line, each, each[1], each[2], "", out);
        }
    }

    /** Lines of which no two have the same figures. */
    void figures(long lines, Appendable out) throws IOException {
        out.append(FIGURE_HEADINGS);
        Random order = new Random(2);
        for (long line = 0; line < lines; line++) {
            String[] each = distinct.get(order.nextInt(distinct.size()));
            String figures = String.format(
                    Locale.ROOT,
                    ",%.2f,%.3f,%d.%d,%d.%d,%s",
                    200 + order.nextInt(12_000) + line % 1000 / 1000.0,
                    0.4 + order.nextInt(9_000) / 1000.0,
                    20 + order.nextInt(900),
                    order.nextInt(10),
                    200 + order.nextInt(5_000),
                    order.nextInt(10),
                    order.nextInt(3) == 0 ? "no" : "yes");
            line(line, each, "", String.valueOf(1 + order.nextInt(5_000)), figures, out);
        }
    }

    private static void line(long line, String[] each, String part, String quantity, String figures, Appendable out)
            throws IOException {
        out.append("SO-").append(Long.toString(100_000 + line / 3)).append(',').append(Long.toString(line % 3 + 1));
        out.append(',').append(each[0]).append(",PO").append(Long.toString(line * 7 % 1_000_003));
        out.append(',')
                .append(part)
                .append(",Accelerator board with accessories,")
                .append(quantity)
                .append(',');
        out.append(Long.toString(line * 13 % 30_000)).append(".50,USD,").append(Long.toString(line * 17 % 900_000));
        out.append(".00,").append(each[3]).append(",Acme Chips Inc.,US,DAP,Sky Freight,");
        out.append(Long.toString(17_600_000_000L + line))
                .append(",J. Doe")
                .append(figures)
                .append('\n');
    }
}
