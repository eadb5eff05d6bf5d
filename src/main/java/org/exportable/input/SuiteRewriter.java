package org.exportable.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.suite.CaseResult;
import org.exportable.suite.Mismatch;
import org.exportable.suite.Suite;
import org.exportable.suite.SuiteCase;
import org.exportable.suite.SuiteCaseBuilder;

/** Writes into the text of a suite what is indicated where something else was expected, and leaves all else as it is. */
public final class SuiteRewriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SuiteReader reader;

    /** @param reader with which the suite was read */
    public SuiteRewriter(SuiteReader reader) {
        this.reader = reader;
    }

    /**
     * The text anew.
     *
     * @param file its name, by which the cases know it
     * @param failed the cases of the file that are to expect what is indicated
     * @throws IllegalArgumentException if it is written in a way that cannot be changed in place
     */
    public String rewrite(String file, String text, List<CaseResult> failed) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String before = text.substring(mark.length());
        Map<String, CaseResult> byId = new HashMap<>();
        failed.forEach(each -> byId.put(each.tested().id(), each));
        String after = edited(before, edits(file, before, byId));
        requireNothingElseChanged(file, before, after, byId);
        return mark + after;
    }

    private static String edited(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder();
        int end = 0;
        for (Edit edit : edits) {
            edited.append(text, end, edit.begin()).append(edit.text());
            end = edit.end();
        }
        return edited.append(text, end, text.length()).toString();
    }

    private record Edit(int begin, int end, String text) {}

    /** The changes in the order of their places. */
    private List<Edit> edits(String file, String text, Map<String, CaseResult> failed) {
        List<Edit> edits = new ArrayList<>();
        for (DocumentReader.Part part : parts(file, text)) {
            Spans spans = new Spans(part);
            for (Node.Mapping root : roots(part, spans)) {
                CaseResult result = result(root, failed);
                if (result != null) {
                    result.mismatches()
                            .forEach(
                                    each -> edits.add(edit(each, spans.of(expected(root, each)), text, part.isYaml())));
                }
            }
        }
        edits.sort(Comparator.comparingInt(Edit::begin));
        return edits;
    }

    private List<DocumentReader.Part> parts(String file, String text) {
        try {
            return reader.documents().parts(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind something malformed was not read before either. */
    private List<Node.Mapping> roots(DocumentReader.Part part, Spans spans) {
        List<Node.Mapping> roots = new ArrayList<>();
        Report ignored = new Report("");
        try (RootValues values = new RootValues(part, reader.limits().depth(), spans)) {
            for (Node root = values.next(ignored); root != null; root = values.next(ignored)) {
                if (root instanceof Node.Mapping mapping) {
                    roots.add(mapping);
                }
            }
        } catch (Refusal malformed) {
            return roots;
        }
        return roots;
    }

    private static CaseResult result(Node.Mapping root, Map<String, CaseResult> failed) {
        Node.Field id = root.fields().get("id");
        CaseResult result = id == null ? null : failed.get(Scalars.textOr(id.value(), ""));
        return result != null && result.tested().line() == root.at().line() ? result : null;
    }

    private static Node expected(Node.Mapping root, Mismatch mismatch) {
        Node.Mapping expect = (Node.Mapping) root.fields().get("expect").value();
        return expect.fields().get(mismatch.aspect().key()).value();
    }

    private static Edit edit(Mismatch mismatch, Spans.Span old, String text, boolean yaml) {
        String spelled = text.substring(old.begin(), old.end());
        int indent = old.begin() - text.lastIndexOf('\n', old.begin()) - 1;
        Respelling respelling = new Respelling(spelled, indent, yaml);
        return new Edit(
                old.begin(),
                old.end(),
                mismatch.aspect().isSingle()
                        ? respelling.name(mismatch.anew().get(0))
                        : respelling.list(mismatch.anew()));
    }

    /** What was written is read again: whatever the layout, only the expectations meant may be other ones. */
    private void requireNothingElseChanged(String file, String before, String after, Map<String, CaseResult> failed) {
        Suite old = reader.read(List.of(Source.text(file, before)));
        Suite rewritten = reader.read(List.of(Source.text(file, after)));
        List<SuiteCase> wanted = old.cases().stream()
                .map(each -> unplaced(each, failed.get(each.id())))
                .toList();
        List<SuiteCase> found =
                rewritten.cases().stream().map(each -> unplaced(each, null)).toList();
        if (!wanted.equals(found)
                || old.unreadable().size() != rewritten.unreadable().size()) {
            throw new IllegalArgumentException(
                    "%s: the expectations are written in a way that cannot be changed in place; change them by hand"
                            .formatted(file));
        }
    }

    private static SuiteCase unplaced(SuiteCase each, CaseResult result) {
        return SuiteCaseBuilder.builder(each)
                .line(0)
                .expected(result == null ? each.expected() : each.expected().with(result.mismatches()))
                .build();
    }
}
