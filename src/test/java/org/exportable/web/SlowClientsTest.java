package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends slowly, or takes nothing, keeps nobody else from an answer, and is not waited for without end. */
class SlowClientsTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final int THREADS = 4;

    private static Served server(Duration head, Duration body) {
        return Served.start(new ServerLimits(1 << 20, 1 << 20, head, body, LONG, THREADS, THREADS));
    }

    private static String head(Served server, String path) {
        return "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
                .formatted(path, server.port());
    }

    @Test
    void a_body_that_never_ends_keeps_nobody_waiting() throws IOException {
        try (Served server = server(LONG, LONG)) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < THREADS - 1; i++) {
                Socket socket = server.open();
                Served.send(socket, head(server, "/api/evaluate"));
                slow.add(socket);
            }
            assertEquals(200, server.get("/api/health").statusCode());
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluate", "/api/screen"})
    void a_body_that_never_ends_is_given_up(String path) throws IOException {
        try (Served server = server(LONG, SHORT);
                Socket socket = server.open()) {
            Served.send(
                    socket,
                    head(server, path)
                            .replace("application/json", path.endsWith("screen") ? "text/csv" : "application/json"));
            assertTrue(isClosed(socket));
            assertEquals(200, server.get("/api/health").statusCode());
        }
    }

    @Test
    void a_head_that_never_ends_is_given_up() throws IOException {
        try (Served server = server(SHORT, LONG);
                Socket socket = server.open()) {
            Served.send(socket, "GET /api/health HTTP/1.1\r\nHost: loc");
            assertTrue(isClosed(socket));
        }
    }

    @Test
    void as_many_as_there_are_threads_do_not_stop_it_for_good() throws IOException {
        try (Served server = server(LONG, SHORT)) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                Socket socket = server.open();
                Served.send(socket, head(server, "/api/evaluate"));
                slow.add(socket);
            }
            for (Socket each : slow) {
                isClosed(each);
                each.close();
            }
            assertEquals(200, server.get("/api/health").statusCode());
        }
    }

    /** Waits until the server ends the connection; an answer before that is read and left. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
            return true;
        } catch (SocketException e) {
            return true;
        }
    }
}
