package org.exportable.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.engine.Law;
import org.exportable.engine.Laws;
import org.exportable.engine.PlainRule;
import org.exportable.law.Acceptance;
import org.exportable.law.Finding;
import org.exportable.law.Finding.Kind;
import org.exportable.law.Instrument;
import org.exportable.law.Regime;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.law.View;

/**
 * Looks through a rulebook for what is most likely a mistake: on all days, in both views and for all transactions with one
 * intermediary at most. Nothing is sampled.
 */
public final class RulebookCheck {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::subject);

    private RulebookCheck() {}

    /**
     * What is found and not accepted, by file and line, and the acceptances of what is not found.
     *
     * @param laws the laws of the rulebook
     * @param below the rulebook that it was laid over, whose own findings are left out; an empty one if it stands alone
     * @param accepted what is intended
     */
    public static List<Finding> of(Laws laws, Rulebook below, List<Acceptance> accepted) {
        List<Finding> found = all(laws, below);
        List<Finding> left = new ArrayList<>(found.stream()
                .filter(each -> accepted.stream().noneMatch(one -> one.isOf(each)))
                .toList());
        accepted.stream()
                .filter(one -> found.stream().noneMatch(one::isOf))
                .map(RulebookCheck::notFound)
                .forEach(left::add);
        left.sort(ORDER);
        return left;
    }

    private static Finding notFound(Acceptance acceptance) {
        return new Finding(
                Kind.NOT_FOUND,
                Acceptance.FILE,
                0,
                acceptance.subject(),
                "%s of %s%s is accepted, but is not found; leave it out"
                        .formatted(
                                acceptance.finding(),
                                acceptance.file(),
                                acceptance.subject().isEmpty() ? "" : ", `%s`".formatted(acceptance.subject())));
    }

    private static List<Finding> all(Laws laws, Rulebook below) {
        Rulebook rulebook = laws.rulebook();
        Set<Version> known = new HashSet<>(below.versions());
        Predicate<Version> versions = version -> !known.contains(version);
        Predicate<Instrument> instruments =
                instrument -> !instrument.equals(below.instruments().get(instrument.id()));
        Predicate<PlainRule> rules = rule -> versions.test(rule.version());
        NeverFires never = new NeverFires(rules);
        List<Check> checks = List.of(never, new Shadowed(rules), new Contradictions(rules, laws.countries()));
        look(laws, checks);
        List<Finding> findings = new ArrayList<>(Times.of(rulebook, versions));
        checks.forEach(check -> findings.addAll(check.findings()));
        findings.addAll(Sources.of(rulebook, versions, instruments));
        findings.addAll(Effects.of(laws, instruments, never::isSilent));
        return findings;
    }

    private static void look(Laws laws, List<Check> checks) {
        for (LocalDate day : laws.changeDays().descendingSet()) {
            for (View view : View.values()) {
                Law law = laws.of(Regime.on(day).in(view));
                List<Check> open =
                        checks.stream().filter(check -> check.isOpen(law)).toList();
                if (!open.isEmpty()) {
                    DrawnLaw drawn = new DrawnLaw(law);
                    open.forEach(check -> check.look(drawn));
                }
            }
        }
    }
}
