package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only who means this server is answered, and not the pages of others. */
class GateTest {

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static int status(String head) throws IOException {
        String answer =
                server.raw(head.replace("PORT", String.valueOf(server.port())) + "\r\nConnection: close\r\n\r\n");
        return Integer.parseInt(answer.split(" ")[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LocalHost:PORT"})
    void it_answers_to_its_names(String host) throws IOException {
        assertEquals(200, status("GET /api/health HTTP/1.1\r\nHost: " + host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.1.evil.example:PORT",
                "localhost:PORT@evil.example",
                "localhost.:PORT",
                "0.0.0.0:PORT",
                ""
            })
    void it_does_not_answer_to_other_names(String host) throws IOException {
        assertEquals(421, status("GET /api/health HTTP/1.1\r\nHost: " + host));
        assertEquals(421, status("GET / HTTP/1.1\r\nHost: " + host));
    }

    @Test
    void it_does_not_answer_to_none_or_two() throws IOException {
        assertEquals(421, status("GET /api/health HTTP/1.0"));
        assertEquals(421, status("GET /api/health HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:PORT, 400",
        "http://127.0.0.1:PORT, 400",
        "http://evil.example, 403",
        "http://localhost:1, 403",
        "http://localhost, 403",
        "null, 403",
        "file://, 403",
        "http://localhost:PORT.evil.example, 403"
    })
    void a_call_is_of_its_own_page(String origin, int status) throws IOException {
        String head =
                "POST /api/evaluate HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Type: application/json\r\nOrigin: ";
        assertEquals(status, status(head + origin));
    }

    @ParameterizedTest
    @CsvSource({"same-origin, 200", "none, 200", "same-site, 403", "cross-site, 403"})
    void a_browser_says_where_a_call_is_from(String site, int status) throws IOException {
        assertEquals(status, status("GET /api/health HTTP/1.1\r\nHost: localhost:PORT\r\nSec-Fetch-Site: " + site));
    }

    @ParameterizedTest
    @CsvSource({
        "/, navigate, document, 200",
        "/api/health, navigate, document, 403",
        "/, navigate, iframe, 403",
        "/, no-cors, image, 403"
    })
    void a_link_from_elsewhere_leads_to_the_page_only(String path, String mode, String destination, int status)
            throws IOException {
        assertEquals(
                status,
                status(("GET %s HTTP/1.1\r\nHost: localhost:PORT\r\nSec-Fetch-Site: cross-site\r\n"
                                + "Sec-Fetch-Mode: %s\r\nSec-Fetch-Dest: %s")
                        .formatted(path, mode, destination)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/health", "/api/nothing", "/lib/d3.js"})
    void every_answer_keeps_the_browser_careful(String path) {
        HttpResponse<String> response = server.get(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"));
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals(
                "no-referrer", response.headers().firstValue("Referrer-Policy").orElseThrow());
        for (String header : List.of("Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy")) {
            assertEquals("same-origin", response.headers().firstValue(header).orElseThrow());
        }
        assertTrue(response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }
}
