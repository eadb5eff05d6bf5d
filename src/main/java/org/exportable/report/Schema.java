package org.exportable.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas that the program comes with, for editors. */
public final class Schema {

    private static final String FOLDER = "/org/exportable/schema/";
    private static final String SERVER = "/org/exportable/web/openapi.json";
    private static final String DEFINITIONS = "$defs";

    private Schema() {}

    /** The schema of suites in one piece: where it refers to that of transactions, it holds it. */
    public static String ofSuites() {
        ObjectNode suite = read(FOLDER + "suite.schema.json");
        ObjectNode transaction = read(FOLDER + "transaction.schema.json");
        ObjectNode definitions = (ObjectNode) suite.get(DEFINITIONS);
        definitions.setAll((ObjectNode) transaction.remove(DEFINITIONS));
        transaction.remove("$schema");
        transaction.remove("$id");
        definitions.set("transaction", transaction);
        return suite.toPrettyString() + "\n";
    }

    /** The description of all that is answered over HTTP, with the schema of transactions in it. */
    public static String ofServer() {
        ObjectNode api = read(SERVER);
        ObjectNode schemas = (ObjectNode) api.get("components").get("schemas");
        String there =
                read(FOLDER + "transaction.schema.json").toString().replace("\"#/$defs/", "\"#/components/schemas/");
        ObjectNode transaction = (ObjectNode) JsonMapper.shared().readTree(there);
        schemas.setAll((ObjectNode) transaction.remove(DEFINITIONS));
        transaction.remove("$schema");
        schemas.set("Transaction", transaction);
        return api.toString();
    }

    private static ObjectNode read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
