import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exportable.Exportable;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChange;
import org.exportable.determination.Reason;
import org.exportable.fact.Country;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.ProcessingRate;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.exportable.law.Regime;

/** How a program asks: one Exportable for all questions and all threads. */
public final class Embedding {

    private Embedding() {}

    public static void main(String[] arguments) {
        Exportable exportable = Exportable.standard();
        Country china = new Country("CN");
        Party customer = PartyBuilder.builder()
                .name("Example Cloud Co.")
                .country(china)
                .headquarters(china)
                .parentHeadquarters(china)
                .build();
        Transaction transaction = TransactionBuilder.builder()
                .date(LocalDate.of(2024, 6, 1))
                .to(china)
                .item(ItemBuilder.builder()
                        .name("Example accelerator")
                        .processing(List.of(new ProcessingRate(8, new BigDecimal("660"))))
                        .applicableDieAreaMm2(new BigDecimal("609"))
                        .dataCenter(true)
                        .ioBandwidthGBps(new BigDecimal("400"))
                        .build())
                .consignee(customer)
                .build();

        Determination answer = exportable.evaluate(transaction);
        System.out.println(answer.outcome() + " " + answer.classification());
        for (Reason reason : answer.reasons()) {
            System.out.println(reason.provision() + ": " + reason.text());
        }

        Regime before = Regime.on(LocalDate.of(2023, 11, 16)).published();
        System.out.println(before + ": " + exportable.under(before).evaluate(transaction).outcome());

        for (NearestChange change : exportable.under(before).nearest(transaction).changes()) {
            System.out.println(change.change() + ": " + change.outcome());
        }

        Regime lower = exportable.assuming(Regime.on(transaction.date()), "3A090.a.1.totalProcessingPerformance=4000");
        System.out.println(lower + ": " + exportable.under(lower).evaluate(transaction).outcome());
    }
}
