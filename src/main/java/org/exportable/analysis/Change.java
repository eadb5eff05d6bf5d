package org.exportable.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.engine.Law;
import org.exportable.engine.Lazy;
import org.exportable.engine.PlainRule;
import org.exportable.fact.Country;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.Notice;

/**
 * What one law has that another has not. It tells quickly that most transactions are the same under both: those that no
 * rule that went had a say in, that no new rule speaks of, and whose countries have kept their groups.
 */
final class Change {

    private final Law before;
    private final Law after;
    private final List<PlainRule> gone;
    private final List<PlainRule> added;
    private final Set<String> exceptions;
    private final Boundaries asked;
    private final Lazy<Boolean> keepsAllPlaces;

    Change(Law before, Law after) {
        this.before = before;
        this.after = after;
        this.gone = without(before, after);
        this.added = without(after, before);
        this.exceptions = Stream.concat(gone.stream(), added.stream())
                .map(PlainRule::conclusion)
                .filter(ExceptionCondition.class::isInstance)
                .map(conclusion -> ((ExceptionCondition) conclusion).exception())
                .collect(Collectors.toUnmodifiableSet());
        this.asked = Boundaries.of(added);
        this.keepsAllPlaces = new Lazy<>(() -> before.places().equals(after.places()));
    }

    /** What the rules that came ask for. */
    Boundaries asked() {
        return asked;
    }

    /** The rules of the versions that one law has and the other has not; notices bear on no answer. */
    private static List<PlainRule> without(Law one, Law other) {
        Set<Version> common = Collections.newSetFromMap(new IdentityHashMap<>());
        common.addAll(other.selection().binding());
        return one.selection().binding().stream()
                .filter(version -> !common.contains(version))
                .flatMap(version -> one.rules(version).stream())
                .filter(rule -> !(rule.conclusion() instanceof Notice))
                .toList();
    }

    /**
     * Whether the rules that went and came have no say in an answer, and its countries have kept their groups.
     *
     * @param inference the rules of the law before, applied to everything that is open
     * @param asksForPlaces whether the answer turns on unknown countries
     */
    boolean passesBy(OpenInference inference, Transaction transaction, boolean asksForPlaces) {
        return keepsPlaces(transaction)
                && (!asksForPlaces || keepsAllPlaces.get())
                && keepsExceptionsClosed(inference)
                && noneCouldFire(gone, inference)
                && noneCouldFire(added, inference);
    }

    private static boolean noneCouldFire(Collection<PlainRule> rules, OpenInference inference) {
        return rules.stream().filter(rule -> rule.stage() != Stage.EXCEPTION).noneMatch(inference::couldFire);
    }

    /** A condition more or less opens or closes an exception even where its rule does not fire. */
    private boolean keepsExceptionsClosed(OpenInference inference) {
        return !inference.mayBeLicensed()
                || exceptions.stream()
                        .allMatch(symbol -> inference.isClosed(
                                        symbol, before.plain().decisive(Stage.EXCEPTION))
                                && inference.isClosed(symbol, after.plain().decisive(Stage.EXCEPTION)));
    }

    private boolean keepsPlaces(Transaction transaction) {
        return keeps(transaction.to())
                && keeps(transaction.from())
                && keeps(transaction.exporter())
                && keeps(transaction.consignee())
                && (transaction.endUser() == null || keeps(transaction.endUser()))
                && transaction.intermediaries().stream().allMatch(this::keeps);
    }

    private boolean keeps(Party party) {
        return keeps(party.country()) && keeps(party.headquarters()) && keeps(party.parentHeadquarters());
    }

    private boolean keeps(Country country) {
        return country == null || before.place(country).equals(after.place(country));
    }
}
