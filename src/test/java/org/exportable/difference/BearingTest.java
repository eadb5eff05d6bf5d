package org.exportable.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exportable.TestLaw;
import org.exportable.engine.PlainRule;
import org.exportable.vocabulary.ExceptionCondition;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.NotModelled;
import org.exportable.vocabulary.Review;
import org.junit.jupiter.api.Test;

/** Which rules have to be asked to see what a change of another one does. */
class BearingTest {

    private static final List<PlainRule> RULES =
            TestLaw.law("2024-06-01").plain().decisive();

    /** For a change of the first rule with a conclusion of this type. */
    private static Set<PlainRule> asked(Class<?> conclusion) {
        PlainRule changed = RULES.stream()
                .filter(rule -> conclusion.isInstance(rule.conclusion()))
                .findFirst()
                .orElseThrow();
        return Bearing.of(RULES, List.of(changed), Set.of());
    }

    @Test
    void all_for_a_requirement() {
        assertEquals(Set.copyOf(RULES), asked(LicenseRequired.class));
    }

    @Test
    void all_for_what_is_not_modelled_since_it_takes_the_place_of_an_exception() {
        assertEquals(Set.copyOf(RULES), asked(NotModelled.class));
    }

    @Test
    void no_other_exception_and_no_review_for_a_condition_of_one_exception() {
        Set<PlainRule> asked = asked(ExceptionCondition.class);
        Set<String> exceptions = asked.stream()
                .map(PlainRule::conclusion)
                .filter(ExceptionCondition.class::isInstance)
                .map(each -> ((ExceptionCondition) each).exception())
                .collect(Collectors.toSet());
        assertEquals(1, exceptions.size());
        assertTrue(asked.stream().noneMatch(rule -> rule.conclusion() instanceof Review));
    }

    @Test
    void no_exception_for_a_review() {
        assertTrue(asked(Review.class).stream().noneMatch(rule -> rule.conclusion() instanceof ExceptionCondition));
    }
}
