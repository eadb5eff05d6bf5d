package org.exportable.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.engine.Law;
import org.exportable.engine.PlainRule;
import org.exportable.engine.Settler;
import org.exportable.fact.Transaction;
import org.exportable.vocabulary.Facts;
import org.exportable.law.Stage;

/**
 * What one law has that another has not. It tells quickly that most transactions are the same under both: those that no
 * rule that went had a say in, that no new rule speaks of, and whose countries have kept their groups.
 */
final class Change {

    private final Law after;
    private final Set<PlainRule> gone;
    private final List<PlainRule> added;

    Change(Law before, Law after) {
        this.after = after;
        Set<PlainRule> old = Set.copyOf(decisive(before).toList());
        Set<PlainRule> now = Set.copyOf(decisive(after).toList());
        this.gone = old.stream().filter(rule -> !now.contains(rule)).collect(Collectors.toSet());
        this.added = now.stream()
                .filter(rule -> !old.contains(rule))
                .sorted(Comparator.comparing((PlainRule rule) -> rule.version().stage()))
                .toList();
    }

    private static Stream<PlainRule> decisive(Law law) {
        return law.plain().rules().stream().filter(rule -> rule.version().stage() != Stage.NOTICE);
    }

    /** Whether the answer found under the law before is the same under the law after. */
    boolean keeps(Finding before, Transaction transaction) {
        Facts facts = new Settler(after).settle(transaction);
        if (facts.equals(before.facts()) && !touches(before)) {
            return true;
        }
        return before.agreesWith(new Finding(after, facts, after.plain()));
    }

    private boolean touches(Finding before) {
        if (before.fired().stream().anyMatch(gone::contains)) {
            return true;
        }
        if (before.isLicensed() && hasExceptions()) {
            return true;
        }
        List<Object> known = new ArrayList<>(before.known());
        return added.stream().anyMatch(rule -> rule.match(known).isPresent());
    }

    /** A condition more or less can close or open an exception without firing. */
    private boolean hasExceptions() {
        return Stream.concat(gone.stream(), added.stream())
                .anyMatch(rule -> rule.version().stage() == Stage.EXCEPTION);
    }
}
