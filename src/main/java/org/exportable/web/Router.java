package org.exportable.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what answers a request, and sends the answer. */
final class Router implements HttpHandler {

    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final List<Route> routes;
    private final Gate gate;
    private final Pool pool;
    private final Patience patience;
    private final ServerLimits limits;

    Router(List<Route> routes, Gate gate, Pool pool, Patience patience, ServerLimits limits) {
        this.routes = List.copyOf(routes);
        this.gate = gate;
        this.pool = pool;
        this.patience = patience;
        this.limits = limits;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        pool.headIsRead();
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return pool.isBusy() ? Problem.busy().answer() : asked(exchange);
        } catch (Problem problem) {
            return problem.answer();
        } catch (RuntimeException | StackOverflowError e) {
            return new Problem(500, "This should not happen", String.valueOf(e)).answer();
        }
    }

    private Answer asked(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        gate.check(new Request(exchange, Map.of(), patience, limits), path.startsWith("/api"));
        List<Route> here =
                routes.stream().filter(route -> route.match(path).isPresent()).toList();
        if (here.isEmpty()) {
            throw new Problem(404, "Not found", "There is nothing at `%s`.".formatted(path));
        }
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        Route route = here.stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow(() -> notAllowed(here));
        Request request = new Request(exchange, route.match(path).orElseThrow(), patience, limits);
        requireType(request, route);
        return route.resource().answer(request);
    }

    private static Problem notAllowed(List<Route> here) {
        String allowed = here.stream()
                .flatMap(each -> each.method().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(each.method()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Problem(405, "Method not allowed", "This address takes %s.".formatted(allowed))
                .with("Allow", allowed);
    }

    /** Of a type that no form of another page can send without being asked. */
    private static void requireType(Request request, Route route) {
        String type =
                request.header("Content-Type").orElse("none").split(";", 2)[0].strip();
        if (!route.takes().isEmpty() && !route.takes().contains(type.toLowerCase(Locale.ROOT))) {
            throw new Problem(
                    415,
                    "Type of the body not taken",
                    "The body is to be of the type %s, not `%s`."
                            .formatted(
                                    String.join(
                                            " or ",
                                            route.takes().stream().sorted().toList()),
                                    type));
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        SAFE.forEach(headers::set);
        if (!answer.type().isEmpty()) {
            headers.set("Content-Type", answer.type());
        }
        answer.headers().forEach(headers::set);
        long length = answer.content().length();
        Patience.Deadline deadline = patience.of(limits.answer());
        try {
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", String.valueOf(length));
                exchange.sendResponseHeaders(answer.status(), -1);
            } else if (length == 0) {
                exchange.sendResponseHeaders(answer.status(), -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), length);
                answer.content().write(new Paced(exchange.getResponseBody(), deadline));
            }
            exchange.close();
        } finally {
            deadline.close();
        }
    }

    /** Gives the client time anew for every piece that it takes. */
    private static final class Paced extends OutputStream {

        private final OutputStream to;
        private final Patience.Deadline deadline;

        Paced(OutputStream to, Patience.Deadline deadline) {
            this.to = to;
            this.deadline = deadline;
        }

        @Override
        public void write(int single) throws IOException {
            to.write(single);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            deadline.again();
            to.write(bytes, from, length);
        }
    }
}
