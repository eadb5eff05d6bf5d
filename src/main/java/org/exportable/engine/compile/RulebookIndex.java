package org.exportable.engine.compile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exportable.law.Instrument;
import org.exportable.law.Provision;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;

/**
 * The rulebook as the build leaves it beside the compiled rules, so that no program has to parse rules when it starts. It
 * is read at every start, hence the plain binary form.
 */
public final class RulebookIndex {

    /** Where the class path has it. */
    static final String RESOURCE = "/org/exportable/rulebook.bin";

    private RulebookIndex() {}

    /** Writes a rulebook. */
    static void write(Rulebook rulebook, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        IndexWriter writer = new IndexWriter(out);
        out.writeUTF(rulebook.version());
        out.writeUTF(rulebook.sha256());
        writer.list(rulebook.instruments().values(), writer::instrument);
        writer.list(rulebook.versions(), writer::version);
        out.flush();
    }

    /**
     * The rulebook that the build left on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    public static Rulebook fromClassPath() {
        try (InputStream in = RulebookIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There is no rulebook on the class path: " + RESOURCE);
            }
            return read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    private static Rulebook read(DataInputStream in) throws IOException {
        String version = in.readUTF();
        String sha256 = in.readUTF();
        Map<String, Instrument> instruments = new TreeMap<>();
        IndexReader reader = new IndexReader(in, Collections.unmodifiableMap(instruments));
        reader.list(reader::instrument).forEach(each -> instruments.put(each.id(), each));
        Map<String, List<Version>> byProvision = new TreeMap<>();
        for (Version each : reader.list(reader::version)) {
            byProvision
                    .computeIfAbsent(each.provision(), id -> new ArrayList<>())
                    .add(each);
        }
        Map<String, Provision> provisions = new TreeMap<>();
        byProvision.forEach((id, versions) -> provisions.put(id, new Provision(id, versions)));
        return new Rulebook(version, sha256, instruments, provisions);
    }
}
