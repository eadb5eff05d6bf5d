package org.exportable.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exportable.law.Rulebook;
import org.exportable.report.Schema;

/** All that is answered. */
final class Routes {

    private static final Set<String> JSON = Set.of("application/json");

    private Routes() {}

    static List<Route> all(Desk desk, EvaluateResource evaluate, Batches batches) {
        PageResource page = new PageResource();
        Stream<Route> ours = Stream.of(
                Route.get("/api/health", request -> health(desk)),
                Route.get("/api/openapi.json", request -> Answer.json(200, Schema.ofServer())),
                Route.get("/api/law", new LawResource(desk)),
                Route.get("/api/law/{stage}/{provision}", new ProvisionResource(desk.exportable())),
                Route.get("/api/catalogue", new CatalogueResource(desk)),
                Route.get("/api/countries", new CountriesResource(desk)),
                Route.post("/api/evaluate", JSON, evaluate),
                Route.post("/api/timeline", JSON, new TimelineResource(desk)),
                Route.post("/api/map", JSON, new MapResource(desk)),
                Route.post("/api/plane", JSON, new PlaneResource(desk)),
                Route.post("/api/compare", JSON, new CompareResource(desk)),
                Route.post("/api/memo", JSON, MemoResource.of(desk)),
                Route.get("/", page),
                Route.get(Route.FILE, page));
        return Stream.concat(ours, new ScreenResource(desk, batches).routes().stream())
                .toList();
    }

    private static Answer health(Desk desk) {
        Rulebook rulebook = desk.exportable().rulebook();
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("status", "UP");
        entries.put("version", rulebook.version());
        entries.put("sha256", rulebook.sha256());
        return Answer.json(entries);
    }
}
