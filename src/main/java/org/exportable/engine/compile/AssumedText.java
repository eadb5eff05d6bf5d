package org.exportable.engine.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exportable.law.Hypothesis;
import org.exportable.law.Rule;
import org.exportable.law.Version;

/** Writes hypotheses into the text of a file of rules. */
final class AssumedText {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^(package\\s+[\\w.]+)");
    private static final Pattern HEAD = Pattern.compile("\\brule\\s+\"([^\"]*)\"");
    private static final Pattern SENTENCE = Pattern.compile("(@Because\\s*\\(\\s*\")[^\"]*(\")");
    private static final Pattern COMPARISON =
            Pattern.compile("(?<![\\w.])([a-z]\\w*)(\\s*(?:[<>]=?|[=!]=)\\s*)(\\d+(?:\\.\\d+)?)(?![\\w.])");

    private AssumedText() {}

    /**
     * The file as it would be, in a package of its own: of two classes of one name, that of the law would be found first.
     *
     * @param text the file of the law
     * @param assumed its version with the hypotheses put in
     * @throws IllegalArgumentException if what is written does not come to that version
     */
    static RuleFile of(String text, Version assumed, Set<Hypothesis> hypotheses) {
        String written = PACKAGE.matcher(text).replaceFirst("$1.hypothetical");
        for (Rule rule : assumed.rules()) {
            List<Hypothesis> own = hypotheses.stream()
                    .filter(each ->
                            each.version().equals(assumed.id()) && each.rule().equals(rule.name()))
                    .toList();
            written = own.isEmpty() ? written : write(written, rule, own);
        }
        RuleFileReader reader = new RuleFileReader(assumed.file());
        RuleFile file = reader.read(written);
        if (!reader.flaws().isEmpty() || !file.rules().equals(assumed.rules())) {
            throw new IllegalArgumentException(
                    "%s: other numbers cannot be written into this file; each comparison is to be written whole, such as `totalProcessingPerformance >= 4800`"
                            .formatted(assumed.file()));
        }
        return file;
    }

    /** A rule goes from its head to the head of the next. */
    private static String write(String text, Rule rule, List<Hypothesis> hypotheses) {
        Matcher heads = HEAD.matcher(text);
        while (heads.find()) {
            if (heads.group(1).equals(rule.name())) {
                int begin = heads.start();
                int end = heads.find() ? heads.start() : text.length();
                String body = COMPARISON
                        .matcher(text.substring(begin, end))
                        .replaceAll(found -> Matcher.quoteReplacement(compared(found, hypotheses)));
                String sentence = "$1%s$2".formatted(Matcher.quoteReplacement(rule.because()));
                return text.substring(0, begin) + SENTENCE.matcher(body).replaceFirst(sentence) + text.substring(end);
            }
        }
        return text;
    }

    private static String compared(MatchResult found, List<Hypothesis> hypotheses) {
        return hypotheses.stream()
                .filter(each -> each.attribute().equals(found.group(1)))
                .filter(each -> each.was() == Double.parseDouble(found.group(3)))
                .findFirst()
                .map(each -> found.group(1) + found.group(2) + Hypothesis.number(each.becomes()))
                .orElse(found.group());
    }
}
