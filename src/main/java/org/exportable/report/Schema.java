package org.exportable.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas that the program comes with, for editors. */
public final class Schema {

    private static final String FOLDER = "/org/exportable/schema/";
    private static final String DEFINITIONS = "$defs";

    private Schema() {}

    /** The schema of suites in one piece: where it refers to that of transactions, it holds it. */
    public static String ofSuites() {
        ObjectNode suite = read("suite.schema.json");
        ObjectNode transaction = read("transaction.schema.json");
        ObjectNode definitions = (ObjectNode) suite.get(DEFINITIONS);
        definitions.setAll((ObjectNode) transaction.remove(DEFINITIONS));
        transaction.remove("$schema");
        transaction.remove("$id");
        definitions.set("transaction", transaction);
        return suite.toPrettyString() + "\n";
    }

    private static ObjectNode read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(FOLDER + name)) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
