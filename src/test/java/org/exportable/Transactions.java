package org.exportable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.exportable.fact.Attestations;
import org.exportable.fact.AttestationsBuilder;
import org.exportable.fact.Category;
import org.exportable.fact.Country;
import org.exportable.fact.EndUse;
import org.exportable.fact.HbmAttachment;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.ItemBuilder;
import org.exportable.fact.Party;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;

/** Transactions to start from. Everything is known and innocent unless the name says otherwise. */
public final class Transactions {

    private Transactions() {}

    /** A data-center chip in round figures; 5,000 would already be 3A090.a. */
    public static ItemBuilder chip() {
        return ItemBuilder.builder()
                .name("Chip")
                .category(Category.INTEGRATED_CIRCUIT)
                .totalProcessingPerformance(new BigDecimal(1000))
                .performanceDensity(BigDecimal.ONE)
                .dataCenter(true)
                .ioBandwidthGBps(new BigDecimal(100))
                .dramBandwidthGBps(new BigDecimal(1000))
                .hbm(HighBandwidthMemory.none())
                .transistorsBillion(new BigDecimal(20))
                .processNodeNm(new BigDecimal(5))
                .nonPlanar(true)
                .alsoClassified("")
                .usAvailableSince(LocalDate.of(2022, 1, 1));
    }

    /** A data-center chip of this total processing performance and performance density. */
    public static Item chip(String tpp, String density) {
        return chip().totalProcessingPerformance(new BigDecimal(tpp))
                .performanceDensity(new BigDecimal(density))
                .build();
    }

    /** Figures of an NVIDIA H100 SXM: 3A090.a, in 2022 as from 2023 on. */
    public static Item h100() {
        return named("H100", "15832", "19.4", "900", "3350");
    }

    /** Figures of an NVIDIA L40: 3A090.b from 2023-11-17 on. */
    public static Item l40() {
        return named("L40", "2896", "4.76", "64", "864");
    }

    /** Figures of an NVIDIA H20: below 3A090, and in a letter of 2025. */
    public static Item h20() {
        return named("H20", "2368", "2.91", "900", "4000");
    }

    /** A consumer card of the performance of an RTX 4090: 3A090.a without a data center. */
    public static Item rtx4090() {
        return ItemBuilder.from(named("RTX 4090", "5285", "8.68", "64", "1008")).withDataCenter(false);
    }

    /** A stack of HBM3: 6.77 GB/s per square millimetre. */
    public static Item hbm3() {
        return hbm("819", "121");
    }

    public static Item hbm(String bandwidth, String area) {
        return chip().category(Category.HBM)
                .name("HBM")
                .totalProcessingPerformance(BigDecimal.ZERO)
                .performanceDensity(BigDecimal.ZERO)
                .dramBandwidthGBps(new BigDecimal(bandwidth))
                .hbm(new HighBandwidthMemory(
                        HbmAttachment.STAND_ALONE, new BigDecimal(bandwidth), new BigDecimal(area)))
                .build();
    }

    private static Item named(String name, String tpp, String density, String io, String dram) {
        return chip().name(name)
                .totalProcessingPerformance(new BigDecimal(tpp))
                .performanceDensity(new BigDecimal(density))
                .ioBandwidthGBps(new BigDecimal(io))
                .dramBandwidthGBps(new BigDecimal(dram))
                .build();
    }

    /** An export from the United States to a local company of the destination. */
    public static Transaction to(String country, Item item) {
        return shipment(country, country, item);
    }

    /** An export to a company that is located in the destination but has its seat, and its parent's, in the United States. */
    public static Transaction toAmericansIn(String country, Item item) {
        return shipment(country, "US", item);
    }

    /** An export to a company that is located in one country and has its seat, and its parent's, in another. */
    public static Transaction shipment(String country, String seat, Item item) {
        return TransactionBuilder.builder()
                .date(LocalDate.of(2026, 6, 1))
                .to(new Country(country))
                .item(item)
                .exporter(party("US", "US"))
                .consignee(party(country, seat))
                .endUser(party(country, seat))
                .endUse(Set.of(EndUse.OTHER))
                .attestations(Attestations.none())
                .build();
    }

    public static Party party(String country, String seat) {
        return PartyBuilder.builder()
                .name("Acme")
                .country(new Country(country))
                .headquarters(new Country(seat))
                .parentHeadquarters(new Country(seat))
                .sector(Sector.COMMERCIAL)
                .distributor(false)
                .lists(Set.of())
                .listedOwnership(BigDecimal.ZERO)
                .role("")
                .build();
    }

    /** The same with another ultimate parent of the end user. */
    public static Transaction withParent(Transaction transaction, String country) {
        return withEndUser(transaction, user -> PartyBuilder.from(user).withParentHeadquarters(new Country(country)));
    }

    public static Transaction withEndUser(Transaction transaction, UnaryOperator<Party> change) {
        return TransactionBuilder.from(transaction).withEndUser(change.apply(transaction.ultimateUser()));
    }

    public static Transaction withItem(Transaction transaction, UnaryOperator<Item> change) {
        return TransactionBuilder.from(transaction).withItem(change.apply(transaction.item()));
    }

    public static Transaction withExporter(Transaction transaction, String name) {
        return TransactionBuilder.from(transaction)
                .withExporter(PartyBuilder.from(transaction.exporter()).withName(name));
    }

    public static Transaction withEndUse(Transaction transaction, EndUse... uses) {
        return TransactionBuilder.from(transaction).withEndUse(Set.of(uses));
    }

    public static Transaction withIntermediary(Transaction transaction, Party party) {
        return TransactionBuilder.from(transaction).withIntermediaries(List.of(party));
    }

    public static Transaction attesting(Transaction transaction, UnaryOperator<AttestationsBuilder> change) {
        return TransactionBuilder.from(transaction)
                .withAttestations(change.apply(AttestationsBuilder.builder(transaction.attestations()))
                        .build());
    }
}
