package org.exportable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of the page. */
class PageTest {

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_page_is_there_and_d3_with_it() {
        assertTrue(server.get("/").body().startsWith("<!DOCTYPE html>"));
        assertEquals(server.get("/").body(), server.get("/index.html").body());
        assertTrue(server.get("/lib/d3.js").body().contains("d3js.org v7.9.0"));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        String tag = server.get("/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                server.send(server.request("/").header("If-None-Match", tag).build());
        assertEquals(304, again.statusCode());
        assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
        assertEquals(
                200,
                server.send(server.request("/")
                                .header("If-None-Match", "\"other\"")
                                .build())
                        .statusCode());
    }

    @Test
    void head_says_what_get_would_send() {
        HttpResponse<String> head = server.send(
                server.request("/").method("HEAD", BodyPublishers.noBody()).build());
        assertEquals("", head.body());
        assertEquals(
                server.get("/").headers().firstValue("Content-Length"),
                head.headers().firstValue("Content-Length"));
    }

    @Test
    void answers_are_not_kept() {
        assertEquals(
                "no-store",
                server.get("/api/health").headers().firstValue("Cache-Control").orElseThrow());
    }
}
