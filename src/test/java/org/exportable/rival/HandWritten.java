package org.exportable.rival;

import static org.exportable.rival.Places.isD1OrD4;
import static org.exportable.rival.Places.isMacauOrD5;
import static org.exportable.rival.Places.isNamed;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exportable.fact.Attestations;
import org.exportable.fact.Category;
import org.exportable.fact.EndUse;
import org.exportable.fact.Item;
import org.exportable.fact.Movement;
import org.exportable.fact.Sector;
import org.exportable.fact.Transaction;

/**
 * The law of 2024-06-01 for circuits and computers, written by hand from the regulations and not from the rulebook: the
 * paragraphs of 3A090.a and .b, 4A090 and .z, every requirement of parts 742, 744 and 746 that can apply to them, and
 * License Exceptions NAC and ACA. Every fact must be known. It gives no reasons, near misses, notices or review policy.
 *
 * <p>Left out are high-bandwidth memory, which has no paragraph of its own on that day, software and technology.
 */
public final class HandWritten {

    private static final BigDecimal TPP_1600 = new BigDecimal(1600);
    private static final BigDecimal TPP_2400 = new BigDecimal(2400);
    private static final BigDecimal TPP_4800 = new BigDecimal(4800);
    private static final BigDecimal PD_1_6 = new BigDecimal("1.6");
    private static final BigDecimal PD_3_2 = new BigDecimal("3.2");
    private static final BigDecimal PD_5_92 = new BigDecimal("5.92");
    private static final int NOTICE_DAYS = 25;

    private static final Set<String> MILITARY_744_21 = Set.of("MM", "KH", "CN", "VE", "NI");
    private static final Set<String> HOSTS_744_23 = Set.of("3A001", "4A003", "4A004", "5A002", "5A004", "5A992");
    private static final Set<String> INTELLIGENCE_744_22 =
            Set.of("BY", "MM", "KH", "CN", "RU", "VE", "IR", "KP", "SY", "CU");

    private final Transaction transaction;
    private final Item item;
    private final String to;
    private final Parties parties;

    private HandWritten(Transaction transaction) {
        this.transaction = transaction;
        item = transaction.item();
        to = Places.counted(transaction.to());
        parties = new Parties(transaction);
    }

    /** What the law says of a transaction in which every fact is known. */
    public static Answer answer(Transaction transaction) {
        return new HandWritten(transaction).answer();
    }

    private Answer answer() {
        String paragraph = classification();
        List<String> requirements = Places.isUnitedStates(to) ? List.of() : requirements(!paragraph.isEmpty());
        return Answer.of(paragraph, requirements, !requirements.isEmpty() && hasException(requirements));
    }

    private String classification() {
        if (!item.dataCenter() && less(item.totalProcessingPerformance(), TPP_4800)) {
            return "";
        }
        String letter = meetsA() ? "a" : meetsB() ? "b" : "";
        if (letter.isEmpty()) {
            return "";
        }
        if (!item.alsoClassified().isEmpty()) {
            return host() + ".z";
        }
        return (item.category() == Category.COMPUTER ? "4A090." : "3A090.") + letter;
    }

    private boolean meetsA() {
        return atLeast(item.totalProcessingPerformance(), TPP_4800)
                || atLeast(item.totalProcessingPerformance(), TPP_1600) && atLeast(item.performanceDensity(), PD_5_92);
    }

    private boolean meetsB() {
        BigDecimal density = item.performanceDensity();
        return less(density, PD_5_92)
                && (atLeast(item.totalProcessingPerformance(), TPP_2400) && atLeast(density, PD_1_6)
                        || atLeast(item.totalProcessingPerformance(), TPP_1600) && atLeast(density, PD_3_2));
    }

    private String host() {
        return item.alsoClassified().substring(0, 5);
    }

    private List<String> requirements(boolean advanced) {
        List<String> found = new ArrayList<>(4);
        addEmbargo(found, advanced);
        addLists(found);
        addEndUses(found, advanced);
        if (advanced) {
            if (isNamed(to)) {
                found.add("742.6(a)(6)(iii)");
            } else if (parties.isHeadquarteredInMacauOrD5()) {
                found.add("744.23(a)(3)(i)");
            }
        }
        return found;
    }

    private void addEmbargo(List<String> found, boolean advanced) {
        switch (to) {
            case "RU", "BY" -> found.add("746.8(a)(1)");
            case "IR" -> found.add("746.7(a)(1)");
            case "CU" -> found.add("746.2(a)");
            case "KP" -> found.add("746.4(a)");
            case "SY" -> found.add("746.9(a)");
            case "IQ" -> {
                if (advanced) {
                    found.add("746.3(a)(1)");
                }
            }
            default -> {}
        }
    }

    private void addLists(List<String> found) {
        if (parties.isAnyOn("ENTITY_LIST")) {
            found.add("744.11(a)");
        }
        if (parties.isAnyOn("SDN")) {
            found.add("744.8(a)(1)");
        }
    }

    private void addEndUses(List<String> found, boolean advanced) {
        boolean military = uses(EndUse.MILITARY) || parties.endUser().sector() == Sector.MILITARY;
        if (parties.isAnyOn("MEU_LIST") || military && MILITARY_744_21.contains(to)) {
            found.add("744.21(a)(1)");
        }
        if (military && (to.equals("RU") || to.equals("BY"))) {
            found.add("744.21(a)(2)");
        }
        if (uses(EndUse.MILITARY_INTELLIGENCE) && INTELLIGENCE_744_22.contains(to)) {
            found.add("744.22");
        }
        if (uses(EndUse.WMD)) {
            found.add("744.2-744.4");
        }
        if (isMacauOrD5(to) || parties.isUserInMacauOrD5()) {
            if (uses(EndUse.SUPERCOMPUTER) && isOf744_23(advanced)) {
                found.add("744.23(a)(1)");
            }
            if (uses(EndUse.ADVANCED_NODE_IC_PRODUCTION)) {
                found.add("744.23(a)(2)(i)");
            }
        }
    }

    /** 744.23(a)(1) names neither 3A090 nor 4A090, but 3A991 and 4A994 of weaker items and most hosts of .z items. */
    private boolean isOf744_23(boolean advanced) {
        return item.alsoClassified().isEmpty() ? !advanced : HOSTS_744_23.contains(host());
    }

    private boolean hasException(List<String> requirements) {
        return requirements.size() == 1
                && (requirements.get(0).startsWith("742.6")
                        || requirements.get(0).equals("744.23(a)(3)(i)"))
                && !(item.dataCenter() && meetsA())
                && transaction.attestations().purchaseOrder()
                && !parties.isAnyOn("UNVERIFIED_LIST")
                && (isNac() || isAca());
    }

    private boolean isNac() {
        return transaction.movement() != Movement.TRANSFER_IN_COUNTRY
                && (isMacauOrD5(to) || parties.isHeadquarteredInMacauOrD5())
                && isNotifiedOrWillBe(transaction.attestations());
    }

    /** A notification is still to be given, or was given in time; BIS has not objected. */
    private boolean isNotifiedOrWillBe(Attestations attested) {
        boolean early = !attested.nacNotified()
                || ChronoUnit.DAYS.between(attested.nacNotifiedOn(), transaction.date()) >= NOTICE_DAYS;
        return early && !attested.nacObjected();
    }

    private boolean isAca() {
        if (isMacauOrD5(to)) {
            return transaction.movement() == Movement.TRANSFER_IN_COUNTRY;
        }
        return isD1OrD4(to) && !parties.isHeadquarteredInMacauOrD5();
    }

    private boolean uses(EndUse use) {
        return transaction.endUse().contains(use);
    }

    private static boolean atLeast(BigDecimal figure, BigDecimal limit) {
        return figure.compareTo(limit) >= 0;
    }

    private static boolean less(BigDecimal figure, BigDecimal limit) {
        return figure.compareTo(limit) < 0;
    }
}
