package org.exportable.report;

import org.exportable.analysis.FactWords;
import org.exportable.analysis.Terms;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Outcome;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;

/** What is said about sweeps in tables and in pictures alike. */
public final class SweepWords {

    private SweepWords() {}

    /** What is asked of which transaction, under which law. */
    public static String question(Countries countries, Transaction transaction, Regime regime) {
        return "%s Under the law of %s.".formatted(new Question(new Places(countries)).of(transaction), regime);
    }

    /** What varies of which transaction. */
    public static String title(Countries countries, Transaction transaction, Sweep sweep) {
        Places places = new Places(countries);
        String figures = sweep.across() == null
                ? FactWords.of(sweep.fact()) + " varies"
                : "%s and %s vary".formatted(FactWords.of(sweep.fact()), FactWords.of(sweep.across()));
        return "%s from %s to %s, as %s"
                .formatted(
                        capital(Question.goods(transaction)),
                        places.name(transaction.from()),
                        places.name(transaction.to()),
                        figures);
    }

    /** How a transaction stands; of a review that turns on unknown facts it says so. */
    public static String standing(Standing standing) {
        boolean reviewed =
                standing.outcome() == Outcome.LICENSE_REQUIRED || standing.outcome() == Outcome.LICENSE_EXCEPTION;
        String open = reviewed && standing.policy() == null ? "; review turns on unknown facts" : "";
        return provision(Standings.words(standing)) + open;
    }

    /** A citation as short as it can be told from others: 3A090.a.1, 742.6(a)(6)(iii). */
    public static String provision(String citation) {
        return citation.replaceAll("Supplement No\\. 1 to part 774, ECCN ", "")
                .replaceAll("15 CFR part (\\d+), Supplement No\\. (\\d), paragraph ", "Supp. $2 to part $1, ")
                .replace("15 CFR ", "");
    }

    /** A figure with its unit, such as "DRAM bandwidth (GB/s)". */
    public static String figure(String fact) {
        String unit = Terms.unit(fact);
        return FactWords.of(fact) + (unit.isEmpty() ? "" : " (%s)".formatted(unit));
    }

    /** The same words at the beginning of a sentence. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A number as it is written in texts. */
    public static String number(Number value) {
        return Numbers.plain(value);
    }
}
