package org.exportable.report;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exportable.determination.Alternative;
import org.exportable.determination.ConditionStatus;
import org.exportable.determination.Determination;
import org.exportable.determination.ExceptionFinding;
import org.exportable.determination.NearestChange;
import org.exportable.determination.NearestChanges;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.PossibleAnswer;
import org.exportable.determination.Reason;
import org.exportable.determination.Rejected;
import org.exportable.determination.Requirement;
import org.exportable.determination.ReviewPolicy;
import org.exportable.determination.RulebookId;
import org.exportable.fact.Transaction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One determination as one line of JSON, keys in a fixed order, nothing left out. */
public final class JsonReport implements Report {

    private static final JsonFactory JSON = new JsonFactory();

    private final Folders folders;

    /** As the command line prints it. */
    public JsonReport() {
        this(null);
    }

    private JsonReport(Folders folders) {
        this.folders = folders;
    }

    /**
     * The same, where every reason, rejected rule, exception and condition, and the review policy, also names the folder of
     * its provision; null where there is none.
     */
    public static JsonReport withFolders(Folders folders) {
        return new JsonReport(Objects.requireNonNull(folders, "folders"));
    }

    /** Only what would change an answer: entries that a line may have beside others. */
    public static Map<String, Object> nearest(NearestChanges changes) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put(
                "nearest",
                changes.changes().stream()
                        .map(change -> JsonValues.written(line(out -> nearest(change, out))))
                        .toList());
        entries.put("furtherPairs", changes.furtherPairs());
        return entries;
    }

    /** Of a determination only its id, day, view, outcome and questions. */
    public static Report questions() {
        return (transaction, determination, nearest) -> line(out -> questions(determination, out));
    }

    /** A report in JSON, with tokens in the place of the names of parties. */
    public static Report redacted(Report report, Redactions redactions) {
        return new RedactedJson(report, redactions);
    }

    @Override
    public String of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        return line(out -> {
            write(determination, out);
            nearest.ifPresent(changes -> {
                list("nearest", changes.changes(), JsonReport::nearest, out);
                value("furtherPairs", changes.furtherPairs(), out);
            });
        });
    }

    private static String line(Consumer<JsonGenerator> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            document.accept(out);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void questions(Determination determination, JsonGenerator out) {
        value("id", determination.id(), out);
        value("date", determination.date(), out);
        value("view", determination.view(), out);
        value("outcome", determination.outcome(), out);
        list("questions", determination.questions(), JsonReport::question, out);
    }

    private static void nearest(NearestChange change, JsonGenerator out) {
        value("group", change.group(), out);
        value("change", change.change(), out);
        value("distance", change.distance(), out);
        value("toVerify", change.toVerify(), out);
        value("outcome", change.outcome(), out);
        value("outcomes", change.outcomes(), out);
        value("policy", change.policy(), out);
        value("policies", change.policies(), out);
    }

    private void write(Determination determination, JsonGenerator out) {
        value("id", determination.id(), out);
        value("date", determination.date(), out);
        value("view", determination.view(), out);
        value("outcome", determination.outcome(), out);
        value("classification", determination.classification(), out);
        list("requirements", determination.requirements(), JsonReport::requirement, out);
        list("exceptions", determination.exceptions(), this::exception, out);
        out.writeName("reviewPolicy");
        reviewPolicy(determination.reviewPolicy(), out);
        list("reasons", determination.reasons(), this::reason, out);
        list("rejected", determination.rejected(), this::rejected, out);
        list("alternatives", determination.alternatives(), JsonReport::alternative, out);
        value("decidingFacts", determination.decidingFacts(), out);
        list("questions", determination.questions(), JsonReport::question, out);
        value("assumptions", determination.assumptions(), out);
        value("notices", determination.notices(), out);
        value("validFrom", determination.validFrom(), out);
        value("validUntil", determination.validUntil(), out);
        out.writeName("rulebook");
        rulebook(determination.rulebook(), out);
    }

    private static void requirement(Requirement requirement, JsonGenerator out) {
        value("provision", requirement.provision(), out);
        value("instrument", requirement.instrument(), out);
        value("because", requirement.because(), out);
    }

    private void exception(ExceptionFinding exception, JsonGenerator out) {
        value("symbol", exception.symbol(), out);
        value("provision", exception.provision(), out);
        value("available", exception.available(), out);
        value("because", exception.because(), out);
        String symbol = exception.symbol();
        list(
                "conditions",
                exception.conditions(),
                (each, line) -> condition(each, all -> all.ofCondition(symbol, each.provision(), each.text()), line),
                out);
        folder(all -> folder(exception, all), out);
    }

    /** Where its own conditions stand: some are those of all exceptions. */
    private static String folder(ExceptionFinding exception, Folders folders) {
        return exception.conditions().stream()
                .filter(condition -> condition.provision().startsWith(exception.provision()))
                .map(condition -> folders.ofCondition(exception.symbol(), condition.provision(), condition.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void condition(ConditionStatus condition, Function<Folders, String> folder, JsonGenerator out) {
        value("text", condition.text(), out);
        value("provision", condition.provision(), out);
        value("status", condition.status(), out);
        folder(folder, out);
    }

    private void reviewPolicy(ReviewPolicy review, JsonGenerator out) {
        if (review == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        value("policy", review.policy(), out);
        value("provision", review.provision(), out);
        value("because", review.because(), out);
        list(
                "conditions",
                review.conditions(),
                (each, line) -> condition(each, all -> all.ofReview(each.provision(), each.text()), line),
                out);
        folder(all -> all.ofReview(review.provision(), review.because()), out);
        out.writeEndObject();
    }

    private void reason(Reason reason, JsonGenerator out) {
        value("rule", reason.rule(), out);
        value("provision", reason.provision(), out);
        value("instrument", reason.instrument(), out);
        value("citation", reason.citation(), out);
        value("text", reason.text(), out);
        value("facts", reason.facts(), out);
        folder(all -> all.ofRule(reason.rule()), out);
    }

    private void folder(Function<Folders, String> of, JsonGenerator out) {
        if (folders != null) {
            value("folder", of.apply(folders), out);
        }
    }

    private void rejected(Rejected rejected, JsonGenerator out) {
        value("rule", rejected.rule(), out);
        value("provision", rejected.provision(), out);
        value("text", rejected.text(), out);
        folder(all -> all.ofRule(rejected.rule()), out);
        out.writeName("margin");
        if (rejected.margin() == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        value("fact", rejected.margin().fact(), out);
        value("value", rejected.margin().value(), out);
        value("limit", rejected.margin().limit(), out);
        out.writeEndObject();
    }

    private static void alternative(Alternative alternative, JsonGenerator out) {
        value("when", alternative.when(), out);
        value("outcome", alternative.outcome(), out);
    }

    private static void question(OpenQuestion question, JsonGenerator out) {
        value("fact", question.fact(), out);
        value("question", question.question(), out);
        list("answers", question.answers(), JsonReport::answer, out);
    }

    private static void answer(PossibleAnswer answer, JsonGenerator out) {
        value("answer", answer.answer(), out);
        value("outcome", answer.outcome(), out);
        value("reviewPolicy", answer.reviewPolicy(), out);
        value("dependsOn", answer.dependsOn(), out);
    }

    private static void rulebook(RulebookId rulebook, JsonGenerator out) {
        out.writeStartObject();
        value("version", rulebook.version(), out);
        value("sha256", rulebook.sha256(), out);
        out.writeEndObject();
    }

    private static <T> void list(String name, List<T> elements, Part<T> part, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        for (T element : elements) {
            out.writeStartObject();
            part.write(element, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void value(String name, Object value, JsonGenerator out) {
        out.writeName(name);
        JsonValues.write(value, out);
    }

    @FunctionalInterface
    private interface Part<T> {
        void write(T element, JsonGenerator out);
    }
}
