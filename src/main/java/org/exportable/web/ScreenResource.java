package org.exportable.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.law.Regime;
import org.exportable.report.JsonValues;

/** Ledgers that are sent: each is screened, asked for, fetched and deleted by its id. */
record ScreenResource(Desk desk, Batches batches) {

    private static final String HERE = "/api/screen";
    private static final String ONE = HERE + "/{id}";
    private static final String ID = "id";
    private static final Set<String> LEDGERS = Set.of("text/csv", "application/x-ndjson");
    private static final Set<String> MAPPINGS = Set.of("application/yaml", "application/json");

    List<Route> routes() {
        return List.of(
                Route.post(HERE, LEDGERS, this::add),
                Route.get(
                        ONE,
                        request -> Answer.json(batches.job(request.part(ID)).entries())),
                new Route("DELETE", ONE, Set.of(), this::delete),
                Route.post(ONE + "/mapping", MAPPINGS, this::map),
                Route.get(ONE + "/answers.csv", request -> answers(batches.done(request.part(ID)))),
                Route.get(ONE + "/rejects.csv", request -> rejects(batches.done(request.part(ID)))));
    }

    private Answer add(Request request) throws IOException {
        Regime regime = request.query("regime").map(this::regime).orElse(null);
        String id = batches.add(Batch.plain(request.query("name").orElse("")), regime, request::body);
        return accepted(id);
    }

    private Regime regime(String text) {
        try {
            return desk.reader().regime(text);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("regime", e.getMessage());
        }
    }

    private Answer map(Request request) throws IOException {
        String id = request.part(ID);
        batches.job(id);
        TableMapping.Result read = TableMapping.read(
                Source.stream("mapping", new ByteArrayInputStream(request.body())), Limits.standard());
        batches.map(id, read.mapping().orElseThrow(() -> Problem.wrong(read.problems())));
        return accepted(id);
    }

    private static Answer accepted(String id) {
        return Answer.json(202, JsonValues.line(Map.of(ID, id)));
    }

    private Answer delete(Request request) {
        batches.remove(request.part(ID));
        return new Answer(204, "", Map.of(), Content.of(new byte[0]));
    }

    private static Answer answers(Batch batch) {
        return file(batch.answers(), "answers.csv");
    }

    private static Answer rejects(Batch batch) {
        if (!Files.exists(batch.rejects())) {
            throw new Problem(404, "Not found", "No line was rejected.");
        }
        return file(batch.rejects(), "rejects.csv");
    }

    private static Answer file(Path file, String name) {
        return new Answer(
                200,
                "text/csv; charset=utf-8",
                Map.of("Cache-Control", "no-store", "Content-Disposition", "attachment; filename=\"" + name + '"'),
                Content.of(file));
    }
}
