package org.exportable.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exportable.suite.SuiteCase;
import picocli.CommandLine.Option;

/** The options that choose some cases of a suite. */
final class CaseFilter {

    @Option(
            names = "--id",
            paramLabel = "GLOB",
            description = "Only cases whose id is like this: * stands for any text, ? for one character. Once or more.")
    private List<String> globs = new ArrayList<>();

    @Option(
            names = "--provision",
            paramLabel = "TEXT",
            description = "Only cases whose determination cites this paragraph or a part of it, such as 742.6(a)(6), or"
                    + " that expect something of it. Once or more.")
    private List<String> provisions = new ArrayList<>();

    boolean admits(SuiteCase each) {
        return new Globs(globs).admit(each.id());
    }

    List<String> provisions() {
        return provisions;
    }

    /** What was asked for, as the end of a sentence; empty if nothing was. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!globs.isEmpty()) {
            words.add("has an id like " + quoted(globs));
        }
        if (!provisions.isEmpty()) {
            words.add("is of " + quoted(provisions));
        }
        return String.join(" and ", words);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map("`%s`"::formatted).collect(Collectors.joining(" or "));
    }
}
