package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.determination.NearestChange;
import org.exportable.determination.NearestChange.Group;
import org.exportable.determination.NearestChanges;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.vocabulary.Facts;

/** Finds the changes of known facts that would change the outcome or how an application would be reviewed. Thread-safe. */
public final class ChangeFinder {

    /** Pairs beyond these are only counted. */
    private static final int MOST_PAIRS = 10;

    private static final Comparator<Found> NEAREST_FIRST =
            Comparator.comparing(Found::group).thenComparing(Found::reach);

    private final Laws laws;
    private final Map<Law, Distinctions> distinctions = new ConcurrentHashMap<>();

    public ChangeFinder(Laws laws) {
        this.laws = laws;
    }

    /** The nearest changes; none on a day that is not modelled. */
    public NearestChanges of(Transaction transaction, Regime regime) {
        if (regime.date().isBefore(Rulebook.FIRST_DAY)) {
            return NearestChanges.none();
        }
        Distinctions law = law(regime);
        NearestSearch search = new NearestSearch(transaction, each -> upshot(each, law));
        List<Found> singles = new ArrayList<>();
        Variables.of(transaction, law).forEach(variable -> singles.addAll(search.singles(variable)));
        singles.addAll(new NearestDays(
                        laws.changeDays(),
                        law.boundaries().numbers("Attestation.daysSinceNacNotification"),
                        (each, other) -> upshot(each, law(other)))
                .around(transaction, regime, search.own()));
        singles.sort(NEAREST_FIRST);
        List<Found> pairs = pairs(search, law, singles);
        Wording wording =
                new Wording(new PlaceWords(laws.countries(), law.view().groups()));
        Possibility anywhere = new Possibility.Places(law.law().places().keySet());
        return new NearestChanges(
                Stream.concat(singles.stream(), pairs.stream().limit(MOST_PAIRS))
                        .map(each -> told(each, wording, anywhere))
                        .toList(),
                Math.max(0, pairs.size() - MOST_PAIRS));
    }

    private Distinctions law(Regime regime) {
        return distinctions.computeIfAbsent(laws.of(regime), Distinctions::of);
    }

    /** Where nothing is unknown there is one case, and the rules need be asked but once. */
    private Upshot upshot(Transaction transaction, Distinctions distinctions) {
        if (!distinctions.view().gaps(transaction).isEmpty()) {
            return new Answer(transaction, distinctions.view()).shared().upshot();
        }
        Law law = distinctions.law();
        Facts facts = new Settler(law).settle(transaction);
        return Upshot.of(new Finding(law, facts, law.plain().infer(facts)));
    }

    /** Two facts of the item where none alone changes the answer; any two where nothing at all does. */
    private static List<Found> pairs(NearestSearch search, Distinctions law, List<Found> singles) {
        if (singles.stream().anyMatch(each -> each.group() == Group.ITEM)) {
            return List.of();
        }
        Set<String> enough = singles.stream()
                .flatMap(each -> each.meanings().keySet().stream())
                .collect(Collectors.toSet());
        List<Found> pairs = search.pairs(each -> Variables.ofItem(each, law).stream()
                .filter(variable -> !enough.contains(variable.path()))
                .toList());
        if (pairs.isEmpty() && singles.isEmpty()) {
            pairs = search.pairs(each -> Variables.of(each, law));
        }
        return pairs.stream().sorted(NEAREST_FIRST).toList();
    }

    private static NearestChange told(Found found, Wording wording, Possibility anywhere) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        found.meanings().forEach((path, meaning) -> words.put(path, wording.words(path, meaning, Set.of(anywhere))));
        Upshot upshot = found.upshot();
        return new NearestChange(
                found.group(),
                words,
                found.distance(),
                found.groups().contains(Group.PARTIES),
                upshot.outcome(),
                upshot.outcomes(),
                upshot.policy(),
                upshot.knownPolicies());
    }
}
