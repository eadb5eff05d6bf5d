package org.exportable.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exportable.law.Condition;

/** Finds the lines on which the comparisons of a rule stand in the text of its file. */
final class ComparisonLines {

    private static final Pattern NO_CODE = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|(?s:/\\*.*?\\*/)");
    private static final Pattern LETTER = Pattern.compile("[^\n]");

    private final String code;
    private final int firstLine;
    private final Map<Condition.Test, Integer> found = new HashMap<>();

    /**
     * Those of one rule.
     *
     * @param lines all lines of its file
     * @param first the line on which the rule begins, from 1
     * @param next the line on which the next one begins; behind the last line where there is none
     */
    ComparisonLines(List<String> lines, int first, int next) {
        this.firstLine = first;
        String text = String.join("\n", lines.subList(first - 1, Math.max(first, next) - 1));
        this.code = NO_CODE.matcher(text)
                .replaceAll(each -> LETTER.matcher(each.group()).replaceAll(" "));
    }

    /** The line of a comparison, from 1; of equal ones each in its turn. That of the rule if it is written otherwise. */
    int of(Condition.Test test) {
        List<Integer> lines = all(test);
        int before = found.merge(test, 1, Integer::sum) - 1;
        return before < lines.size() ? lines.get(before) : firstLine;
    }

    private List<Integer> all(Condition.Test test) {
        Matcher written = Pattern.compile("(?<![\\w.])%s\\s*%s\\s*(-?\\d+(?:\\.\\d+)?)(?![\\w.])"
                        .formatted(
                                Pattern.quote(test.attribute()),
                                Pattern.quote(test.operator().sign())))
                .matcher(code);
        List<Integer> lines = new ArrayList<>();
        while (written.find()) {
            if (Double.parseDouble(written.group(1)) == ((Number) test.constant()).doubleValue()) {
                lines.add(firstLine
                        + (int) code.substring(0, written.start())
                                .chars()
                                .filter(each -> each == '\n')
                                .count());
            }
        }
        return lines;
    }
}
