package org.exportable.engine.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the loader refuses in a file of rules, with file, line and what would be right. */
class LoaderRefusalsTest {

    private static final String PATTERN = "Commodity( totalProcessingPerformance >= 4800 )";

    @TempDir
    Path folder;

    private RuleFiles files() {
        return new RuleFiles(folder);
    }

    @Test
    void a_good_file_is_taken() {
        assertEquals("", files().write(RuleFiles.PATH, RuleFiles.GOOD).flaws());
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                bad(
                        "attribute against attribute",
                        "Commodity( ioBandwidthGBps >= dramBandwidthGBps )",
                        "`dramBandwidthGBps` is no constant"),
                bad(
                        "arithmetic",
                        "Commodity( ioBandwidthGBps + dramBandwidthGBps >= 1700 )",
                        "`ioBandwidthGBps + dramBandwidthGBps` is no attribute of Commodity"),
                bad("arithmetic on the right", "Commodity( ioBandwidthGBps >= 100 * 6 )", "`100 * 6` is no constant"),
                bad(
                        "a method",
                        "Commodity( alsoClassified.startsWith(\"5A\") )",
                        "is not an attribute against a constant"),
                bad(
                        "a method compared",
                        "Commodity( alsoClassified.length() > 0 )",
                        "`alsoClassified.length()` is no attribute of Commodity"),
                bad(
                        "a variable for a fact",
                        "$c : Commodity( ioBandwidthGBps >= 600 )",
                        "a pattern has neither `from` nor a variable"),
                bad(
                        "a variable for an attribute",
                        "Commodity( $io : ioBandwidthGBps >= 600 )",
                        "is not an attribute against a constant"),
                bad(
                        "`in`",
                        "Commodity( alsoClassified in (\"5A992\", \"5A002\") )",
                        "`in` is not one of >= > <= < == != contains not contains"),
                bad("`matches`", "Commodity( alsoClassified matches \"5A.*\" )", "`matches` is not one of"),
                bad(
                        "an unknown fact",
                        "Chip( ioBandwidthGBps >= 600 )",
                        "no fact `Chip`; there are [Attestation, Classified, Commodity,"),
                bad(
                        "an unknown attribute",
                        "Commodity( ioBandwidth >= 600 )",
                        "Commodity has no attribute `ioBandwidth`; it has category, names,"),
                bad(
                        "an unknown constant",
                        "Commodity( category == Category.CHIP )",
                        "`Category.CHIP` is no value of `category`, which is one of [INTEGRATED_CIRCUIT, COMPUTER, HBM]"),
                bad(
                        "text against a number",
                        "Commodity( ioBandwidthGBps == \"600\" )",
                        "`\"600\"` is no value of `ioBandwidthGBps`, which is a double"),
                bad(
                        "a number against text",
                        "Commodity( alsoClassified == 5 )",
                        "`5` is no value of `alsoClassified`, which is a String"),
                bad(
                        "order of text",
                        "Commodity( alsoClassified >= \"5A992\" )",
                        "`>=` cannot be asked of `alsoClassified`"),
                bad(
                        "membership in what is no set",
                        "Commodity( alsoClassified contains \"5A992\" )",
                        "`contains` cannot be asked of `alsoClassified`"),
                bad("null", "Commodity( alsoClassified != null )", "`null` is no constant"),
                bad("`eval` in a pattern", "Commodity( eval(1 == 1) )", "is not an attribute against a constant"),
                bad("Java in a pattern", "Commodity( ioBandwidthGBps >= System.exit(0) )", "is no constant"),
                bad(
                        "negation of a group",
                        "Commodity( !(ioBandwidthGBps >= 600) )",
                        "`not >=` is not one of >= > <= <"));
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                bad(
                        "`eval`",
                        PATTERN + " eval( System.currentTimeMillis() > 0 )",
                        "a rule has patterns, `exists` and `not` with one pattern inside, and nothing else"),
                bad("`or` between patterns", "( " + PATTERN + " or Destination() )", "and nothing else"),
                bad("`forall`", "forall( Commodity( ioBandwidthGBps >= 600 ) )", "and nothing else"),
                bad(
                        "`accumulate`",
                        "accumulate( Commodity( $x : ioBandwidthGBps ); $s : sum($x) )",
                        "a pattern has neither `from` nor a variable"),
                bad(
                        "`from`",
                        "Commodity() from new java.util.ArrayList()",
                        "a pattern has neither `from` nor a variable"),
                bad(
                        "`from` collect",
                        "java.util.List() from collect( Commodity() )",
                        "a pattern has neither `from` nor a variable"),
                bad("a group in `not`", "not ( Commodity() and Destination() )", "and nothing else"),
                bad("a group in `exists`", "exists ( Commodity() and Destination() )", "and nothing else"),
                bad("`not` in `not`", "not ( not Commodity() )", "and nothing else"),
                bad(
                        "`exists` before a plain pattern",
                        "exists Destination()\n    " + PATTERN,
                        "rule \"3A090.a.1\" must have plain patterns first, then `not`, then `exists`"),
                bad(
                        "`exists` before `not`",
                        "exists Destination()\n    not Shipment()",
                        "must have plain patterns first, then `not`, then `exists`"),
                bad(
                        "`not` before a plain pattern",
                        "not Destination()\n    " + PATTERN,
                        "must have plain patterns first, then `not`, then `exists`"),
                bad(
                        "denial in its own stage",
                        "not MeetsParameters()",
                        "rule \"3A090.a.1\" denies MeetsParameters, which rules of its own or a later stage insert"));
    }

    private static Arguments bad(String what, String when, String message) {
        return Arguments.of(what, when, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"constraints", "elements"})
    void a_condition_is_refused(String what, String when, String message) {
        String flaws = files().write(RuleFiles.PATH, RuleFiles.GOOD.replace(PATTERN, when))
                .flaws();
        String place = RuleFiles.PATH + ", line ";
        assertTrue(flaws.startsWith(place) && flaws.contains(message), () -> "was: " + flaws);
        int line = Integer.parseInt(flaws.substring(place.length(), flaws.indexOf(':')));
        assertTrue(line >= 7 && line <= 13, () -> "was: " + flaws);
    }
}
