package org.exportable.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Values as JSON: constants by name, days as ISO has them, numbers plainly, nothing left out. */
public final class JsonValues {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonValues() {}

    /** A value, such as entries by name, as one line, ended. */
    public static String line(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.append('\n').toString();
    }

    /** Text that is JSON already, as a value among others. */
    public static Object written(String json) {
        return new Written(json.strip());
    }

    private record Written(String json) {}

    static void write(Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Written written) {
            out.writeRawValue(written.json());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            out.writeNumber(plain(number));
        } else if (value instanceof Collection<?> elements) {
            out.writeStartArray();
            elements.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            out.writeStartObject();
            entries.forEach((name, each) -> {
                out.writeName(String.valueOf(name));
                write(each, out);
            });
            out.writeEndObject();
        } else {
            out.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** 2368 and not 2368.0, and never an exponent. */
    private static BigDecimal plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
