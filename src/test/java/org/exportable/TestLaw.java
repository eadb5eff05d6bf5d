package org.exportable;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exportable.catalogue.Catalogue;
import org.exportable.catalogue.Countries;
import org.exportable.catalogue.Memberships;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.Requirement;
import org.exportable.determination.Standing;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.Settler;
import org.exportable.engine.compile.RulebookIndex;
import org.exportable.fact.Transaction;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TransactionReader;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.vocabulary.Facts;

/** The law that the program comes with, made once for all tests. */
public final class TestLaw {

    private static final Pattern REGIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(/PUBLISHED)?(?:-(.+))?");

    public static final Exportable EXPORTABLE = Exportable.standard();
    public static final Countries COUNTRIES = Countries.standard();
    public static final Memberships MEMBERSHIPS = Memberships.standard();
    public static final Laws LAWS =
            new Laws(RulebookIndex.fromClassPath(), COUNTRIES, MEMBERSHIPS, TestLaw.class.getClassLoader());

    private static final TransactionReader READER =
            new TransactionReader(Catalogue.standard(), COUNTRIES, Limits.standard());

    private TestLaw() {}

    public static Rulebook rulebook() {
        return LAWS.rulebook();
    }

    /** A regime as it is written on the command line, such as 2025-06-01/PUBLISHED-ai-diffusion. */
    public static Regime regime(String text) {
        Matcher matcher = REGIME.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        Regime regime = Regime.on(LocalDate.parse(matcher.group(1)));
        regime = matcher.group(2) == null ? regime : regime.published();
        return matcher.group(3) == null ? regime : regime.without(matcher.group(3));
    }

    public static Law law(String regime) {
        return LAWS.of(regime(regime));
    }

    /** What a law indicates about a transaction whatever its date. */
    public static Determination evaluate(Transaction transaction, String regime) {
        return EXPORTABLE.under(regime(regime)).evaluate(transaction);
    }

    public static String outcome(Transaction transaction, String regime) {
        return evaluate(transaction, regime).outcome().name();
    }

    public static String policy(Transaction transaction, String regime) {
        return String.valueOf(evaluate(transaction, regime).reviewPolicy().policy());
    }

    /** A determination in short, as timelines and sweeps have it. */
    public static Standing standing(Determination determination) {
        return new Standing(
                determination.outcome(),
                determination.classification(),
                determination.requirements().stream()
                        .map(Requirement::provision)
                        .toList(),
                determination.exceptions().stream()
                        .filter(exception -> Boolean.TRUE.equals(exception.available()))
                        .map(ExceptionFinding::symbol)
                        .sorted()
                        .toList(),
                determination.reviewPolicy().policy());
    }

    /** Whether an exception is available; null if that is open, or if it is not considered at all. */
    public static Boolean available(Determination determination, String symbol) {
        return determination.exceptions().stream()
                .filter(each -> each.symbol().equals(symbol))
                .map(ExceptionFinding::available)
                .findFirst()
                .orElse(null);
    }

    public static boolean hasNotice(Determination determination, String part) {
        return determination.notices().stream().anyMatch(notice -> notice.contains(part));
    }

    public static Facts settle(Transaction transaction, Law law) {
        return new Settler(law).settle(transaction);
    }

    /** The one transaction of a text; its name's ending tells the format. */
    public static Transaction read(String name, String text) {
        if (READER.readAll(Source.text(name, text)).get(0) instanceof Entry.Read read) {
            return read.transaction();
        }
        throw new AssertionError(READER.readAll(Source.text(name, text)) + " for " + text);
    }
}
