package org.exportable.suite.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.exportable.law.Provision;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.vocabulary.Notice;

/**
 * Changes one thing at a time in a rulebook: an inequality loosened or tightened, a constant moved to either side, a condition
 * or a group dropped, a rule dropped, a date of a version moved by a day. Notices are left as they are: they bear on no answer.
 */
public final class Mutants {

    private static final String NOTICE = Notice.class.getSimpleName();

    private final Map<String, Integer> uses = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants() {}

    /**
     * All mutants of some versions, in the order of the rulebook.
     *
     * @param wanted the versions that are changed
     */
    public static List<Mutant> of(Rulebook rulebook, Predicate<Version> wanted) {
        Mutants mutants = new Mutants();
        for (Provision provision : rulebook.provisions().values()) {
            provision.versions().stream()
                    .filter(wanted)
                    .filter(Mutants::bearsOnAnswers)
                    .forEach(version -> mutants.addAll(provision, version));
        }
        return List.copyOf(mutants.mutants);
    }

    private static boolean bearsOnAnswers(Version version) {
        return version.stage() != Stage.NOTICE || version.rules().stream().anyMatch(Mutants::bearsOnAnswers);
    }

    private static boolean bearsOnAnswers(Rule rule) {
        return !rule.concludes().equals(NOTICE);
    }

    private void addAll(Provision provision, Version version) {
        DateChanges.of(provision, version).forEach(each -> add(version, "", each, 1));
        List<Rule> rules = version.rules();
        for (int i = 0; i < rules.size(); i++) {
            int index = i;
            Rule rule = rules.get(i);
            if (bearsOnAnswers(rule)) {
                String name = "\"%s\": ".formatted(rule.name());
                RuleChanges.of(rule)
                        .forEach(each -> add(
                                version,
                                name,
                                each.within(changed -> version.with(Altered.replaced(rules, index, changed))),
                                rule.line()));
                add(version, name, new Altered<>("dropped", version.with(Altered.dropped(rules, index))), rule.line());
            }
        }
    }

    private void add(Version version, String rule, Altered<Version> change, int line) {
        String words = "%s %s%s".formatted(version.id(), rule, change.words());
        int use = uses.merge(words, 1, Integer::sum);
        String id = use == 1 ? words : "%s (%d)".formatted(words, use);
        mutants.add(new Mutant(id, version, change.part(), line));
    }
}
