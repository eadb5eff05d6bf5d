package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** Ledgers that are sent. */
public final class Ledgers {

    private static final String CSV = "text/csv";

    private Ledgers() {}

    /** Sends a ledger and waits until it is screened; returns its id. */
    public static String screened(Served server, String ledger) {
        HttpResponse<String> accepted = server.post("/api/screen?name=ledger.csv", CSV, ledger);
        assertEquals(202, accepted.statusCode(), accepted::body);
        String id = Served.json(accepted).get("id").asString();
        JsonNode ended = ended(server, id);
        assertEquals("DONE", ended.get("state").asString(), ended::toString);
        return id;
    }

    /** How a ledger stands when it has ended. */
    static JsonNode ended(Served server, String id) {
        JsonNode now = Served.json(server.get("/api/screen/" + id));
        while (now.get("state").asString().equals("RUNNING")) {
            Thread.onSpinWait();
            now = Served.json(server.get("/api/screen/" + id));
        }
        return now;
    }
}
