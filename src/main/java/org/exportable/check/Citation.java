package org.exportable.check;

import java.util.List;
import java.util.regex.Pattern;

/** The forms of citations that a reader can look up. */
final class Citation {

    private static final String MARK = "\\((?:[a-zA-Z]{1,5}|\\d{1,2})\\)";
    private static final String ECCN = "\\d[A-E]\\d{3}(?:\\.[a-z0-9]{1,2})*";
    private static final String PLACE =
            "(?:parts? \\d{3}(?:-\\d{3})?|\\d{3}\\.\\d{1,3}(?:" + MARK + ")*(?:-\\d{3}\\.\\d{1,3})?|(?:"
                    + MARK + ")+|Supplement No\\. \\d{1,2}|paragraph (?:[a-z0-9]|" + MARK + ")+(?:" + MARK
                    + ")*|ECCN " + ECCN + "|Note \\d{1,2}(?: to " + ECCN + ")?|General Order No\\. \\d{1,2}(?:" + MARK
                    + ")*|rule of \\d{4}-\\d\\d-\\d\\d)";
    private static final String PLACES = PLACE + "(?:, " + PLACE + ")*";

    /** Paragraphs of the Code, and documents of the Federal Register. */
    private static final List<Pattern> OFFICIAL = List.of(
            Pattern.compile("\\d{1,2} CFR " + PLACES),
            Pattern.compile("Supplement No\\. \\d{1,2} to part \\d{3}(?:, " + PLACE + ")*"),
            Pattern.compile("part \\d{3}(?:, " + PLACE + ")*"),
            Pattern.compile("\\d{2,3} FR \\d{1,6}"));

    private static final Pattern LOOKS_OFFICIAL =
            Pattern.compile("\\d.*|.*\\b(?:CFR|ECCN|Supplement No\\.)(?:\\W.*|$)|.*\\d FR .*|part .*");

    /** Any other document, with its date, its number or the place in it. */
    private static final Pattern DOCUMENT = Pattern.compile(".*\\p{L}{2}.*\\d.*");

    private Citation() {}

    /** Whether a reader can look it up. Behind the first part, which says where, there may be a remark. */
    static boolean isFound(String citation) {
        String[] parts = citation.split("; ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (LOOKS_OFFICIAL.matcher(parts[i]).matches()) {
                String part = parts[i];
                if (OFFICIAL.stream().noneMatch(form -> form.matcher(part).matches())) {
                    return false;
                }
            } else if (i == 0 && !DOCUMENT.matcher(parts[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The documents of the Federal Register that it names, such as 88 FR 73458. */
    static List<String> documents(String citation) {
        return Pattern.compile("; ")
                .splitAsStream(citation)
                .filter(part -> OFFICIAL.get(OFFICIAL.size() - 1).matcher(part).matches())
                .toList();
    }
}
