package org.exportable.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.law.Rulebook;

/** All that is answered. */
final class Routes {

    private static final Set<String> JSON = Set.of("application/json");

    private Routes() {}

    static List<Route> all(Desk desk) {
        PageResource page = new PageResource();
        return List.of(
                Route.get("/api/health", request -> health(desk)),
                Route.get("/api/openapi.json", request -> Answer.json(200, document())),
                Route.get("/api/law", new LawResource(desk)),
                Route.get("/api/law/{stage}/{provision}", new ProvisionResource(desk.exportable())),
                Route.get("/api/catalogue", new CatalogueResource(desk)),
                Route.get("/api/countries", new CountriesResource(desk)),
                Route.post("/api/evaluate", JSON, new EvaluateResource(desk)),
                Route.post("/api/timeline", JSON, new TimelineResource(desk)),
                Route.post("/api/map", JSON, new MapResource(desk)),
                Route.post("/api/plane", JSON, new PlaneResource(desk)),
                Route.post("/api/compare", JSON, new CompareResource(desk)),
                Route.get("/", page),
                Route.get(Route.FILE, page));
    }

    private static Answer health(Desk desk) {
        Rulebook rulebook = desk.exportable().rulebook();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("status", "UP");
        entries.put("version", rulebook.version());
        entries.put("sha256", rulebook.sha256());
        return Answer.json(entries);
    }

    private static String document() throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
