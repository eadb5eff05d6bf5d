package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.exportable.analysis.Bearings.Bearing;
import org.exportable.engine.Atlas;
import org.exportable.engine.Law;
import org.exportable.fact.Transaction;
import org.exportable.law.Hypothesis;
import org.exportable.law.Regime;
import org.exportable.law.Stage;
import org.exportable.law.View;
import org.exportable.vocabulary.Participant;

/**
 * Tells which transactions a law cannot tell apart. What their parts are like is found for all laws at once; a law looks only at
 * its own rules, so that laws with the same rules share what they tell. Immutable.
 */
final class Alike {

    private final LawView law;
    private final Law other;
    private final Realm realm;
    private final PartKinds parts;
    private final Bearings bearings;
    private final Bearings otherBearings;
    private final long[] own;
    private final long[] others;
    private final long[] either;

    /**
     * Nothing looked at yet.
     *
     * @param other the law in the other view, of which a notice may speak
     * @param parts tells the kinds of parts under the Country Groups of the law
     * @param asks what all rules ask of them
     * @param distinct finds one realm for all that are equal
     */
    Alike(LawView law, LawView other, PartKinds parts, PartAsks asks, UnaryOperator<Realm> distinct) {
        this.law = law;
        this.other = other.law();
        this.parts = parts;
        this.bearings = new Bearings(law.rules(), asks, false);
        this.otherBearings = new Bearings(other.rules(), asks, true);
        this.own = rules(law.rules());
        this.others = rules(other.rules());
        this.either = own.clone();
        Arrays.setAll(either, word -> own[word] | others[word]);
        Regime regime = law.law().regime();
        this.realm = distinct.apply(new Realm(
                regime.view(),
                regime.assuming(),
                law.law().atlas(),
                Stream.of(law.rules(), other.rules())
                        .flatMap(each ->
                                Stream.of(each.of(Stage.EXCEPTION), each.of(Stage.REVIEW_CONDITION), each.pending()))
                        .toList()));
    }

    /** The law. */
    Law law() {
        return law.law();
    }

    /** The law in the other view. */
    Law other() {
        return other;
    }

    private static long[] rules(DecisiveRules law) {
        BitSet all = (BitSet) law.decisive().clone();
        all.or(law.notices());
        all.or(law.pending());
        return Passing.words(all, law.all().size());
    }

    /** Of which kinds the parts of a transaction are. */
    Parted parts(Transaction transaction) {
        return parts.of(transaction);
    }

    /**
     * The kind of a transaction: equal for those that no law of the realm can tell apart, as far as its rules go.
     *
     * @param parted its parts
     * @param isEstimated whether figures of its item are estimates
     * @param isLate whether it leaves after the last day that the sources tell of
     */
    Kind kind(Parted parted, boolean isEstimated, boolean isLate) {
        PartKind[] all = parted.all();
        return new Kind(
                isEstimated ? law : realm,
                isLate,
                parted.setting().isAlone(),
                all,
                isEstimated ? all : rest(all),
                passing(all));
    }

    private static Object[] rest(PartKind[] parts) {
        Object[] rest = new Object[parts.length];
        for (int place = 0; place < parts.length; place++) {
            rest[place] = parts[place].rest();
        }
        return rest;
    }

    /** The rules that all parts let pass, of the two laws. */
    private long[] passing(PartKind[] parts) {
        int words = either.length;
        int certain = (Kind.SETS - 1) * words;
        long[] passing = new long[Kind.SETS * words];
        System.arraycopy(either, 0, passing, 0, words);
        System.arraycopy(either, 0, passing, certain, words);
        for (PartKind part : parts) {
            long[] possible = part.passing().possible();
            long[] sure = part.passing().certain();
            for (int word = 0; word < words; word++) {
                passing[word] &= possible[word];
                passing[certain + word] &= sure[word];
            }
        }
        for (int word = 0; word < words; word++) {
            passing[words + word] = passing[word] & others[word];
            passing[word] &= own[word];
        }
        return passing;
    }

    /** The same kind, but for this law alone. */
    Kind alone(Kind kind) {
        return kind.within(law);
    }

    /** What bears on a kind of transactions. */
    KindBearing bearing(Kind kind) {
        Bearing mine = bearings.of(kind);
        Bearing theirs = otherBearings.of(kind);
        return new KindBearing(
                key(kind, mine),
                key(kind, theirs),
                mine.truths(),
                theirs.truths(),
                mine.decisive().equals(theirs.decisive()));
    }

    private List<Object> key(Kind kind, Bearings.Bearing bearing) {
        List<Object> key = new ArrayList<>(List.of(
                realm.view,
                realm.assuming,
                kind.isAlone(),
                bearing.decisive(),
                bearing.beside(),
                kind.beside(bearing.open())));
        if (bearing.open().get(Kind.place(Participant.class))) {
            key.add(realm.atlas);
        }
        return key;
    }

    /**
     * Where what bears on transactions tells all about them, whatever the law.
     *
     * @param view the view of its law
     * @param assuming numbers of rules imagined to be others
     * @param atlas the countries with their groups
     * @param rules those that speak of license exceptions, of conditions of reviews, and those that need not yet be complied with,
     *     in both views
     */
    record Realm(View view, Set<Hypothesis> assuming, Atlas atlas, List<BitSet> rules) {}

    /**
     * What bears on a kind of transactions.
     *
     * @param ownKey for those whose figures are no estimates: where it is equal, so is what this law indicates of its own, and
     *     what other laws do ({@link Answer#isWhateverLaw} tells of exceptions)
     * @param otherKey the same for the law in the other view
     * @param own which rules of the law fire
     * @param others which rules of the law in the other view do
     * @param isSame whether the rules that decide are the same under both, so that a transaction stands alike
     */
    record KindBearing(List<Object> ownKey, List<Object> otherKey, RuleTruths own, RuleTruths others, boolean isSame) {}
}
