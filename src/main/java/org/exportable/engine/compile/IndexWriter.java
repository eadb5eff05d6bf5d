package org.exportable.engine.compile;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import org.exportable.law.Condition;
import org.exportable.law.Instrument;
import org.exportable.law.Pattern;
import org.exportable.law.Rule;
import org.exportable.law.Version;

/** Writes the parts of a rulebook; {@link IndexReader} reads them in the same order. */
final class IndexWriter {

    private final DataOutputStream out;

    IndexWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Writes one part. */
    @FunctionalInterface
    interface Part<T> {
        void write(T part) throws IOException;
    }

    <T> void list(Collection<T> parts, Part<? super T> writer) throws IOException {
        out.writeInt(parts.size());
        for (T part : parts) {
            writer.write(part);
        }
    }

    void instrument(Instrument instrument) throws IOException {
        out.writeUTF(instrument.id());
        out.writeUTF(instrument.title());
        out.writeUTF(instrument.citation());
        constant(instrument.kind());
        day(instrument.published());
        list(instrument.effective(), this::day);
        day(instrument.complianceFrom());
        day(instrument.until());
        list(instrument.views(), this::constant);
        list(instrument.repeals(), out::writeUTF);
        list(instrument.suspends(), out::writeUTF);
        out.writeUTF(instrument.source());
        constant(instrument.certainty());
    }

    void version(Version version) throws IOException {
        out.writeUTF(version.provision());
        day(version.from());
        out.writeUTF(version.instrument().id());
        day(version.complianceFrom());
        day(version.until());
        list(version.views(), this::constant);
        list(version.rules(), this::rule);
        out.writeUTF(version.modelClass());
    }

    private void rule(Rule rule) throws IOException {
        out.writeUTF(rule.name());
        out.writeUTF(rule.provision());
        out.writeUTF(rule.because());
        list(rule.when(), this::pattern);
        out.writeUTF(rule.concludes());
        list(rule.arguments(), out::writeUTF);
        out.writeInt(rule.line());
    }

    private void pattern(Pattern pattern) throws IOException {
        constant(pattern.quantifier());
        out.writeUTF(pattern.fact());
        condition(pattern.condition());
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.All all) {
            out.writeByte('&');
            list(all.parts(), this::condition);
        } else if (condition instanceof Condition.Any any) {
            out.writeByte('|');
            list(any.parts(), this::condition);
        } else if (condition instanceof Condition.Test test) {
            out.writeByte('?');
            out.writeUTF(test.attribute());
            constant(test.operator());
            value(test.constant());
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Double number) {
            out.writeByte('#');
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte('!');
            out.writeBoolean(flag);
        } else {
            out.writeByte('"');
            out.writeUTF((String) value);
        }
    }

    private void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private void day(LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }
}
