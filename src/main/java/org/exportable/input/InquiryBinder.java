package org.exportable.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exportable.determination.Varied;
import org.exportable.law.Regime;

/** Makes an inquiry of a located tree. */
record InquiryBinder(Lookups lookups, RegimeText regimes, Report report) {

    private static final String TRANSACTION = "transaction";
    private static final String LOCAL = "destination";
    private static final List<String> FORMATS = List.of("html", "markdown", "pdf");
    private static final List<String> RANGE = List.of("fact", "from", "to");

    /** The inquiry; empty where the report says why there is none. */
    Optional<Inquiry> inquiry(Node root, Inquiry.Kind kind) {
        List<String> keys =
                Stream.concat(Stream.of(TRANSACTION), kind.keys().stream()).toList();
        Fields fields = Fields.of(root, "", report, keys);
        if (fields == null) {
            return Optional.empty();
        }
        fields.require(TRANSACTION, "a transaction belongs here, as `evaluate` reads it");
        InquiryBuilder builder = InquiryBuilder.builder()
                .regime(fields.get("regime", regimes))
                .regimes(regimes(fields, kind))
                .near(Boolean.TRUE.equals(fields.get("near", Scalars::flag)))
                .atOnce(Boolean.TRUE.equals(fields.get("atOnce", Scalars::flag)))
                .redact(Boolean.TRUE.equals(fields.get("redact", Scalars::flag)))
                .format(fields.get("format", Scalars.oneOf(FORMATS)))
                .x(varied(fields, "x", kind))
                .y(varied(fields, "y", kind));
        parent(fields, builder);
        Node node = fields.node(TRANSACTION);
        return node == null
                ? Optional.empty()
                : new TransactionBinder(lookups, report)
                        .transaction(node, TRANSACTION)
                        .map(transaction -> builder.transaction(transaction).build());
    }

    private List<Regime> regimes(Fields fields, Inquiry.Kind kind) {
        List<Regime> two = fields.list("regimes", regimes);
        if (kind == Inquiry.Kind.COMPARE && report.isEmpty() && (two == null || two.size() != 2)) {
            fields.wrong("regimes", "two regimes belong here, such as [\"2025-04-08\", \"2025-04-09\"]");
        }
        return two == null ? List.of() : new ArrayList<>(two);
    }

    private void parent(Fields fields, InquiryBuilder builder) {
        boolean local = fields.node("parent") instanceof Node.Text text
                && text.text().strip().equalsIgnoreCase(LOCAL);
        builder.local(local).parent(local ? null : fields.get("parent", lookups::country));
    }

    private Varied varied(Fields fields, String key, Inquiry.Kind kind) {
        if (kind == Inquiry.Kind.PLANE) {
            fields.require(key, "a figure that varies belongs here, with `fact`, `from` and `to`");
        }
        Node node = fields.node(key);
        Fields range = node == null ? null : Fields.of(node, key, report, RANGE);
        if (range == null) {
            return null;
        }
        RANGE.forEach(each -> range.require(each, "a figure that varies has `fact`, `from` and `to`"));
        String fact = range.get("fact", Scalars::words);
        BigDecimal from = range.get("from", Figures::figure);
        BigDecimal to = range.get("to", Figures::figure);
        if (fact == null || from == null || to == null) {
            return null;
        }
        if (to.compareTo(from) < 0) {
            range.wrong("to", "`%s` is below `from`".formatted(Excerpt.of(to.toPlainString())));
            return null;
        }
        return new Varied(fact, from, to);
    }
}
