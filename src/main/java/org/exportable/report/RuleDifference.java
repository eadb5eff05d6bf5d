package org.exportable.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** What a version of a provision changed in the text of its file. */
public final class RuleDifference {

    private static final int CONTEXT = 3;

    private RuleDifference() {}

    /**
     * The lines of a unified difference; none where the texts are equal.
     *
     * @param before name of the file before
     * @param after name of the file after
     */
    public static List<String> lines(String before, String after, String oldText, String newText) {
        List<String> old = oldText.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                before, after, old, DiffUtils.diff(old, newText.lines().toList()), CONTEXT);
    }
}
