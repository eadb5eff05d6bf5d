package org.exportable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exportable.analysis.Quick;
import org.exportable.determination.NearestChange;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trying every value of a coarse grid, and every country, finds no nearer change than those that are listed, and every
 * listed change changes the answer.
 */
class NearestChangesBruteForceTest {

    private static final int TRANSACTIONS = 28;
    private static final int TRANSACTIONS_WITH_ALL_COUNTRIES = 3;

    private static final int TRANSACTIONS_WITH_PAIRS = 40;
    private static final List<String> PAIRED = List.of(
            "item.totalProcessingPerformance",
            "item.performanceDensity",
            "item.ioBandwidthGBps",
            "item.transistorsBillion");

    /** Words show six digits. */
    private static final double SHOWN = 1e-5;

    private static final double JUST = 1e-7;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final List<String> FIGURES = List.of(
            "item.totalProcessingPerformance",
            "item.performanceDensity",
            "item.applicableDieAreaMm2",
            "item.ioBandwidthGBps",
            "item.dramBandwidthGBps",
            "item.hbm.bandwidthGBps",
            "item.hbm.packageAreaMm2",
            "item.transistorsBillion",
            "item.processNodeNm",
            "quantity",
            "consignee.listedOwnership",
            "endUser.listedOwnership",
            "attestations.usVolumeShare",
            "attestations.priorTppThisYear");
    private static final List<String> PLACES = List.of(
            "to",
            "from",
            "exporter.headquarters",
            "consignee.country",
            "consignee.headquarters",
            "consignee.parentHeadquarters",
            "endUser.country",
            "endUser.headquarters",
            "endUser.parentHeadquarters");

    private record Answer(Object outcome, Object policy) {

        static Answer of(ObjectNode document, String regime) {
            Transaction transaction = RandomFacts.transaction(document);
            return new Answer(Quick.plainOutcome(transaction, TestLaw.law(regime)), Quick.policy(transaction, regime));
        }

        static Answer of(NearestChange change) {
            return new Answer(change.outcome(), change.policy());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-11-01",
                "2023-12-01",
                "2024-12-31",
                "2025-03-01",
                "2025-06-01/PUBLISHED",
                "2026-02-10",
                "2026-08-01"
            })
    void brute_force_agrees(String regime) {
        RandomFacts random = new RandomFacts(regime.hashCode());
        for (int i = 0; i < TRANSACTIONS; i++) {
            ObjectNode document = i % 2 == 0 ? random.next(0.15) : overArea(random.next(0.15), 200 + 50 * i);
            List<NearestChange> listed = TestLaw.EXPORTABLE
                    .under(TestLaw.regime(regime))
                    .nearest(RandomFacts.transaction(document))
                    .changes();
            Answer own = Answer.of(document, regime);
            FIGURES.forEach(path -> figures(path, document, own, changesOf(path, listed), random, regime));
            if (i < TRANSACTIONS_WITH_ALL_COUNTRIES) {
                PLACES.forEach(path -> places(path, document, own, changesOf(path, listed), regime));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-01", "2024-06-01", "2026-02-10"})
    void where_two_figures_of_a_grid_change_the_answer_their_pair_is_listed(String regime) {
        RandomFacts random = new RandomFacts(regime.hashCode());
        int tried = 0;
        for (int i = 0; i < TRANSACTIONS_WITH_PAIRS; i++) {
            ObjectNode document = random.next(0.1);
            RandomFacts.set(document, "to", "\"CN\"");
            ((ObjectNode) document.get("item")).remove("alsoClassified");
            NearestChanges nearest =
                    TestLaw.EXPORTABLE.under(TestLaw.regime(regime)).nearest(RandomFacts.transaction(document));
            if (nearest.furtherPairs() == 0 && nearest.changes().stream().noneMatch(each -> isOfItem(each))) {
                pairs(document, nearest.changes(), random, regime);
                tried++;
            }
        }
        assertNotEquals(0, tried);
    }

    private static boolean isOfItem(NearestChange change) {
        return change.group() == NearestChange.Group.ITEM && !change.isPair();
    }

    private static void pairs(ObjectNode document, List<NearestChange> listed, RandomFacts random, String regime) {
        Answer own = Answer.of(document, regime);
        for (String one : PAIRED) {
            for (String other : PAIRED.subList(PAIRED.indexOf(one) + 1, PAIRED.size())) {
                Set<Answer> told = new HashSet<>();
                listed.stream()
                        .filter(each -> each.change().keySet().equals(Set.of(one, other)))
                        .forEach(each -> told.add(Answer.of(each)));
                for (String first : random.values(one)) {
                    for (String second : random.values(other)) {
                        ObjectNode changed =
                                with(with(document, one, new BigDecimal(first)), other, new BigDecimal(second));
                        Answer answer = Answer.of(changed, regime);
                        assertTrue(
                                answer.equals(own) || told.contains(answer),
                                () -> "%s %s and %s %s: %s is not among %s for %s"
                                        .formatted(one, first, other, second, answer, listed, document));
                    }
                }
            }
        }
    }

    /** The density, and whether there are non-planar dies, follow from an area. */
    private static ObjectNode overArea(ObjectNode document, int area) {
        ObjectNode item = (ObjectNode) document.get("item");
        item.remove("performanceDensity");
        item.put("applicableDieAreaMm2", area);
        item.remove("nonPlanar");
        return document;
    }

    private static List<NearestChange> changesOf(String path, List<NearestChange> listed) {
        return listed.stream()
                .filter(each -> each.change().keySet().equals(Set.of(path)))
                .toList();
    }

    private static void figures(
            String path,
            ObjectNode document,
            Answer own,
            List<NearestChange> listed,
            RandomFacts random,
            String regime) {
        BigDecimal value = figure(document, path);
        if (value == null) {
            return;
        }
        for (BigDecimal other : grid(path, value, random)) {
            Answer answer = Answer.of(with(document, path, other), regime);
            boolean foreseen = listed.stream()
                    .anyMatch(each -> Answer.of(each).equals(answer) && isReachedBy(other, value, path, each));
            assertTrue(
                    answer.equals(own) || foreseen,
                    () -> "%s %s instead of %s: %s is not among %s for %s"
                            .formatted(path, other, value, answer, listed, document));
        }
        for (NearestChange change : listed) {
            BigDecimal there = at(change, path, value);
            assertEquals(
                    Answer.of(change),
                    Answer.of(with(document, path, there), regime),
                    () -> "%s %s: %s for %s".formatted(path, there, change, document));
            assertNotEquals(own, Answer.of(change));
        }
    }

    private static BigDecimal figure(ObjectNode document, String path) {
        var node = document.at("/" + path.replace('.', '/'));
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static ObjectNode with(ObjectNode document, String path, BigDecimal value) {
        ObjectNode changed = document.deepCopy();
        RandomFacts.set(changed, path, value.toPlainString());
        return changed;
    }

    /** Multiples of the figure as it is, and figures on and around every limit. */
    private static Set<BigDecimal> grid(String path, BigDecimal value, RandomFacts random) {
        Set<BigDecimal> grid = new TreeSet<>();
        for (String share : List.of("0.1", "0.3", "0.6", "0.9", "0.99", "1.01", "1.1", "1.5", "2", "4", "10", "40")) {
            grid.add(value.multiply(new BigDecimal(share)));
        }
        random.values(random.paths().contains(path) ? path : "item.hbm.bandwidthGBps")
                .forEach(each -> grid.add(new BigDecimal(each)));
        if (path.endsWith("Ownership")) {
            grid.removeIf(each -> each.compareTo(BigDecimal.ONE) > 0);
        }
        if (path.equals("quantity")) {
            grid.removeIf(
                    each -> each.signum() == 0 || each.stripTrailingZeros().scale() > 0);
        }
        return grid;
    }

    /** Whether a value lies in the direction of a change and at least as far away as its nearest one. */
    private static boolean isReachedBy(BigDecimal other, BigDecimal value, String path, NearestChange change) {
        boolean up = other.compareTo(value) > 0;
        if (up != isUp(change, path, value)) {
            return false;
        }
        return change.distance() == null
                || other.subtract(value).abs().doubleValue() >= change.distance() * value.doubleValue() * (1 - 1e-12);
    }

    private static boolean isUp(NearestChange change, String path, BigDecimal value) {
        String words = change.change().get(path).get(0);
        if (words.startsWith("below") || words.endsWith("or less")) {
            return false;
        }
        List<Double> ends = numbers(words);
        return words.endsWith("or more")
                || ends.size() == 1 && words.startsWith("above")
                || ends.get(ends.size() - 1) > value.doubleValue() * (1 + SHOWN);
    }

    private static List<Double> numbers(String words) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words.replace("mm2", ""));
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }

    /** The nearest value of a change. */
    private static BigDecimal at(NearestChange change, String path, BigDecimal value) {
        String words = change.change().get(path).get(0);
        boolean up = isUp(change, path, value);
        double end = change.distance() == null
                ? numbers(words).get(0)
                : value.doubleValue() * (1 + (up ? change.distance() : -change.distance()));
        if (path.equals("quantity")) {
            return BigDecimal.valueOf(Math.round(end));
        }
        boolean point = words.matches("[\\d.]+( \\D.*)?") && !words.endsWith("or more") && !words.endsWith("or less");
        if (point) {
            return BigDecimal.valueOf(numbers(words).get(0));
        }
        return BigDecimal.valueOf(end == 0 && up ? JUST : end * (up ? 1 + JUST : 1 - JUST));
    }

    private static void places(
            String path, ObjectNode document, Answer own, List<NearestChange> listed, String regime) {
        Map<Answer, Set<String>> tried = new HashMap<>();
        for (Country country : TestLaw.COUNTRIES.all()) {
            ObjectNode changed = document.deepCopy();
            RandomFacts.set(changed, path, '"' + country.code() + '"');
            Answer answer = Answer.of(changed, regime);
            if (!answer.equals(own)) {
                tried.computeIfAbsent(answer, key -> new TreeSet<>()).add(country.code());
            }
        }
        Map<Answer, Set<String>> told = new HashMap<>();
        listed.forEach(each -> told.put(Answer.of(each), codes(each.change().get(path), regime)));
        assertEquals(tried, told, () -> path + " of " + document);
    }

    private static Set<String> codes(List<String> words, String regime) {
        Set<String> codes = new TreeSet<>();
        for (String each : words) {
            if (each.startsWith("anywhere but ")) {
                codes.addAll(all());
                codes.removeAll(listed(each.substring("anywhere but ".length()), regime));
            } else {
                codes.addAll(listed(each, regime));
            }
        }
        return codes;
    }

    private static Set<String> all() {
        Set<String> codes = new HashSet<>();
        TestLaw.COUNTRIES.all().forEach(country -> codes.add(country.code()));
        return codes;
    }

    /** The countries that are named in a list, one by one or by their group. */
    private static Set<String> listed(String list, String regime) {
        String searched = ", " + list + ", ";
        Set<String> codes = new HashSet<>();
        for (Country country : TestLaw.COUNTRIES.all()) {
            Set<String> groups = TestLaw.MEMBERSHIPS.groups(
                    TestLaw.COUNTRIES.destination(country).code(),
                    TestLaw.regime(regime).date(),
                    Set.of());
            if (searched.contains(", " + TestLaw.COUNTRIES.name(country) + ", ")
                    || groups.stream().anyMatch(group -> searched.contains(", Country Group " + group + ", "))) {
                codes.add(country.code());
            }
        }
        return codes;
    }
}
