package org.exportable.report;

import java.io.StringWriter;
import java.util.Optional;
import org.exportable.determination.Determination;
import org.exportable.determination.NearestChanges;
import org.exportable.fact.Transaction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report in JSON with tokens in the place of names. */
final class RedactedJson implements Report {

    private static final JsonFactory JSON = new JsonFactory();

    private final Report report;
    private final Redactions redactions;

    RedactedJson(Report report, Redactions redactions) {
        this.report = report;
        this.redactions = redactions;
    }

    @Override
    public String of(Transaction transaction, Determination determination, Optional<NearestChanges> nearest) {
        Redaction redaction = redactions.of(transaction);
        String line = report.of(redaction.of(transaction), redaction.of(determination), nearest);
        StringWriter text = new StringWriter();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line);
                JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.VALUE_STRING) {
                    out.writeString(redaction.text(in.getString()));
                } else {
                    out.copyCurrentEventExact(in);
                }
            }
        }
        return text.append('\n').toString();
    }
}
