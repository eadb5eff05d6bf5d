package org.exportable.engine.compile;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.law.Condition;
import org.exportable.law.Instrument;
import org.exportable.law.Pattern;
import org.exportable.law.Rule;
import org.exportable.law.Version;
import org.exportable.law.View;

/** Reads the parts of a rulebook that {@link IndexWriter} wrote. */
final class IndexReader {

    private final DataInputStream in;
    private final Map<String, Instrument> instruments;

    /** @param instruments where the instruments that have been read are found */
    IndexReader(DataInputStream in, Map<String, Instrument> instruments) {
        this.in = in;
        this.instruments = instruments;
    }

    /** Reads one part. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Part<T> reader) throws IOException {
        int size = in.readInt();
        List<T> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(reader.read());
        }
        return parts;
    }

    Instrument instrument() throws IOException {
        return new Instrument(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                constant(Instrument.Kind.values()),
                day(),
                list(this::day),
                day(),
                day(),
                views(),
                list(in::readUTF),
                list(in::readUTF),
                in.readUTF(),
                constant(Instrument.Certainty.values()));
    }

    Version version() throws IOException {
        return new Version(
                in.readUTF(),
                day(),
                instruments.get(in.readUTF()),
                day(),
                day(),
                views(),
                list(this::rule),
                in.readUTF());
    }

    private Rule rule() throws IOException {
        return new Rule(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                list(this::pattern),
                in.readUTF(),
                list(in::readUTF),
                in.readInt());
    }

    private Pattern pattern() throws IOException {
        return new Pattern(constant(Pattern.Quantifier.values()), in.readUTF(), condition());
    }

    private Condition condition() throws IOException {
        return switch (in.readByte()) {
            case '&' -> new Condition.All(list(this::condition));
            case '|' -> new Condition.Any(list(this::condition));
            default -> new Condition.Test(in.readUTF(), constant(Condition.Operator.values()), value());
        };
    }

    private Object value() throws IOException {
        return switch (in.readByte()) {
            case '#' -> (Object) in.readDouble();
            case '!' -> in.readBoolean();
            default -> in.readUTF();
        };
    }

    private Set<View> views() throws IOException {
        Set<View> views = EnumSet.noneOf(View.class);
        views.addAll(list(() -> constant(View.values())));
        return views;
    }

    private <E> E constant(E[] constants) throws IOException {
        return constants[in.readByte()];
    }

    private LocalDate day() throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
