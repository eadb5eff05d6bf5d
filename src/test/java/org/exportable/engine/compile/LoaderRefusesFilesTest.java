package org.exportable.engine.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the loader refuses in a file beside the conditions of its rules. */
class LoaderRefusesFilesTest {

    private static final String INSERT = "insert(new MeetsParameters(\"3A090.a\"));";

    @TempDir
    Path folder;

    static Stream<Arguments> others() {
        String rule = RuleFiles.PATH + ", line 7: ";
        String file = RuleFiles.PATH + ": ";
        return Stream.of(
                other(
                        "no provision",
                        "    @Provision(\"ECCN 3A090.a.1\")\n",
                        "",
                        rule + "rule \"3A090.a.1\" has no @Provision"),
                other(
                        "no sentence",
                        "    @Because(\"The circuit reaches 4800.\")\n",
                        "",
                        rule + "rule \"3A090.a.1\" has no sentence: @Because"),
                other(
                        "no instrument",
                        "    @Instrument(\"acs-2023\")\n",
                        "",
                        rule + "@Instrument(\"\") is not declared in instruments.yaml"),
                other(
                        "an unknown instrument",
                        "acs-2023",
                        "acs-2024",
                        rule + "@Instrument(\"acs-2024\") is not declared in instruments.yaml"),
                other(
                        "an announcement that classifies",
                        "acs-2023",
                        "press",
                        rule + "`press` is an announcement and may only add a notice"),
                other(
                        "another package",
                        "v2023_11_17;",
                        "v2023_11_18;",
                        RuleFiles.PATH
                                + ", line 1: the package is `law.classification.p3A090_a.v2023_11_18`, and the path asks for `law.classification.p3A090_a.v2023_11_17`"),
                other(
                        "salience",
                        "when",
                        "    salience 10\nwhen",
                        rule + "rule \"3A090.a.1\" has the attribute `salience`; rules have none"),
                other(
                        "an agenda group",
                        "when",
                        "    agenda-group \"x\"\nwhen",
                        rule + "rule \"3A090.a.1\" has the attribute `agenda-group`; rules have none"),
                other(
                        "a global",
                        "// Total",
                        "global java.util.List list;\n// Total",
                        RuleFiles.PATH + ", line 6: a global; rules know only facts"),
                other(
                        "a function",
                        "// Total",
                        "function int f() { return 1; }\n// Total",
                        RuleFiles.PATH + ", line 6: a function; compute it as an attribute of a fact"),
                other(
                        "a declared type",
                        "// Total",
                        "declare Foo x : int end\n// Total",
                        RuleFiles.PATH + ", line 6: a declared type; use the vocabulary"),
                other(
                        "two inserts",
                        INSERT,
                        INSERT + INSERT,
                        RuleFiles.PATH
                                + ", line 13: `\"3A090.a\"));insert(new MeetsParameters(\"3A090.a\"` is no list of constants"),
                other(
                        "Java on the right",
                        INSERT,
                        "System.exit(1);",
                        RuleFiles.PATH + ", line 13: rule \"3A090.a.1\" must do nothing but insert one conclusion"),
                other(
                        "an inserted fact",
                        INSERT,
                        "insert(new Destination(\"CN\", \"D:5\"));",
                        RuleFiles.PATH + ", line 13: `Destination` is no conclusion"),
                other(
                        "an unknown conclusion",
                        INSERT,
                        "insert(new Controlled());",
                        RuleFiles.PATH + ", line 13: `Controlled` is no conclusion"),
                other(
                        "too few components",
                        INSERT,
                        "insert(new Classified(\"3A090.a\"));",
                        RuleFiles.PATH + ", line 13: Classified has the components [paragraph, family]"),
                other(
                        "a computed component",
                        INSERT,
                        "insert(new MeetsParameters(\"3A\" + \"090\"));",
                        RuleFiles.PATH + ", line 13: "),
                other(
                        "no rule",
                        RuleFiles.GOOD.substring(RuleFiles.GOOD.indexOf("// Total")),
                        "",
                        file + "it has 0 rules; a file has one to 5"),
                other("no DRL", "when", "if", RuleFiles.PATH + ", line "));
    }

    private static Arguments other(String what, String from, String to, String message) {
        return Arguments.of(what, RuleFiles.GOOD.replace(from, to), message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void a_file_is_refused(String what, String text, String message) {
        String flaws = new RuleFiles(folder).write(RuleFiles.PATH, text).flaws();
        assertTrue(flaws.startsWith(message), () -> "was: " + flaws);
    }
}
