package org.exportable.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.catalogue.Nearest;
import org.exportable.law.Condition.Test;

/**
 * Reads what a number in a rule is imagined to be: {@code 3A090.a.1.totalProcessingPerformance=4000}, or
 * {@code 3A090.a.2.totalProcessingPerformance[1600]=1500} where the rule compares the attribute with several numbers. The
 * version that is in force under a regime is the one that is changed.
 */
public final class Hypotheses {

    private static final Pattern FORM =
            Pattern.compile("(?<place>[^\\[\\]]+?)(\\[(?<was>[^\\[\\]]*)\\])?=(?<becomes>[^=]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,16}(\\.\\d{1,15})?");

    /** So many digits a number in a rule keeps. */
    private static final int DIGITS = 15;

    private final Regime regime;
    private final Rulebook rulebook;

    private Hypotheses(Regime regime, Rulebook rulebook) {
        this.regime = regime;
        this.rulebook = rulebook;
    }

    /**
     * Reads a hypothesis.
     *
     * @param regime where the rule is in force
     * @param rulebook what the regime chooses its versions from
     * @throws NotInForceException if the rule is not in force; the message says when it is
     * @throws IllegalArgumentException if it is no hypothesis; the message says what would be right
     */
    public static Hypothesis parse(String text, Regime regime, Rulebook rulebook) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "`%s` is not RULE.ATTRIBUTE=VALUE, such as 3A090.a.1.totalProcessingPerformance=4000"
                            .formatted(text));
        }
        String becomes = form.group("becomes");
        return new Hypotheses(regime, rulebook)
                .hypothesis(
                        form.group("place"),
                        form.group("was"),
                        number(becomes)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "`%s` is no number for a rule; write one such as 4000 or 5.92, from 0 to %s, %d digits at most"
                                                .formatted(becomes, Hypothesis.number(Hypothesis.MOST), DIGITS))));
    }

    private static Optional<Double> number(String text) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(BigDecimal::new)
                .filter(number -> number.stripTrailingZeros().precision() <= DIGITS)
                .map(BigDecimal::doubleValue)
                .filter(number -> number <= Hypothesis.MOST);
    }

    private Hypothesis hypothesis(String place, String was, double becomes) {
        String name = rulebook.versions().stream()
                .flatMap(version -> version.rules().stream())
                .map(Rule::name)
                .filter(each -> place.startsWith(each + "."))
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> noNumber(place, "names no number in a rule", allPlaces()));
        Version version = inForce(name, regime).orElseThrow(() -> notInForce(name));
        Rule rule = rule(name, version).orElseThrow();
        List<Double> numbers = numbers(rule, place);
        if (numbers.isEmpty()) {
            boolean asked = rule.tests().anyMatch(test -> place(rule, test).equals(place));
            List<String> own = places(rule).toList();
            throw noNumber(
                    place,
                    asked ? "is compared with no number" : "names no number in a rule",
                    own.isEmpty() ? allPlaces() : own);
        }
        return new Hypothesis(
                version.id(), name, place.substring(name.length() + 1), choose(numbers, place, was), becomes);
    }

    private static double choose(List<Double> numbers, String place, String was) {
        Optional<Double> chosen = was == null
                ? Optional.of(numbers.get(0)).filter(only -> numbers.size() == 1)
                : number(was).filter(numbers::contains);
        return chosen.orElseThrow(() -> new IllegalArgumentException("`%s` is compared with %s; write %s"
                .formatted(
                        place,
                        numbers.stream().map(Hypothesis::number).collect(Collectors.joining(" and ")),
                        numbers.stream()
                                .map(number -> "`%s[%s]=...`".formatted(place, Hypothesis.number(number)))
                                .collect(Collectors.joining(" or ")))));
    }

    /** Where a rule compares with numbers, such as 3A090.a.1.totalProcessingPerformance. */
    private static Stream<String> places(Rule rule) {
        return rule.tests()
                .filter(test -> test.constant() instanceof Double)
                .map(test -> place(rule, test))
                .distinct();
    }

    private List<String> allPlaces() {
        return rulebook.versions().stream()
                .flatMap(version -> version.rules().stream())
                .flatMap(Hypotheses::places)
                .distinct()
                .toList();
    }

    private static String place(Rule rule, Test test) {
        return "%s.%s".formatted(rule.name(), test.attribute());
    }

    private static List<Double> numbers(Rule rule, String place) {
        return rule.tests()
                .filter(test -> place(rule, test).equals(place))
                .map(Test::constant)
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .distinct()
                .sorted()
                .toList();
    }

    private static IllegalArgumentException noNumber(String place, String what, List<String> places) {
        return new IllegalArgumentException(
                "`%s` %s; did you mean `%s`?".formatted(place, what, Nearest.to(place, places)));
    }

    private static Optional<Rule> rule(String name, Version version) {
        return version.rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private Optional<Version> inForce(String rule, Regime when) {
        return rulebook.select(when).binding().stream()
                .filter(version -> rule(rule, version).isPresent())
                .findFirst();
    }

    private NotInForceException notInForce(String rule) {
        List<String> spans = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day : rulebook.changeDays()) {
            boolean stands = inForce(rule, regime.at(day)).isPresent();
            if (!stands && since != null) {
                spans.add("from %s to %s".formatted(since, day.minusDays(1)));
            }
            since = stands ? Optional.ofNullable(since).orElse(day) : null;
        }
        if (since != null) {
            spans.add("from %s on".formatted(since));
        }
        return new NotInForceException("rule `%s` is not in force under %s; it is %s"
                .formatted(rule, regime, spans.isEmpty() ? "not on any other day either" : String.join(", ", spans)));
    }
}
