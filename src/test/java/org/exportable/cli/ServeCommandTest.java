package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The command that goes on until it is ended. */
class ServeCommandTest {

    @Test
    void it_answers_until_it_is_ended_and_ends_quietly() throws IOException, InterruptedException {
        ServeProcess server = ServeProcess.start();
        URI health = URI.create("http://127.0.0.1:%d/api/health".formatted(server.port()));
        String answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                .body();
        assertTrue(answer.startsWith("{\"status\":\"UP\","), answer);
        assertEquals("", server.end());
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(ExitStatus.WRONG, run.status());
            assertTrue(run.err().startsWith("exportable: cannot listen on port " + taken.getLocalPort()), run::err);
        }
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertEquals(ExitStatus.WRONG, Run.of("serve", "--port", "65536").status());
        assertEquals(ExitStatus.WRONG, Run.of("serve", "--port", "-1").status());
        assertEquals(ExitStatus.WRONG, Run.of("serve", "--host", "example.org").status());
        assertEquals(
                ExitStatus.WRONG, Run.of("serve", "--bind", "no such address").status());
        assertEquals(ExitStatus.WRONG, Run.of("serve", "--bind", "0.0.0.0").status());
    }

    /** Who is interrupted already waits for nothing. */
    @Test
    void an_open_address_comes_with_a_warning() {
        Thread.currentThread().interrupt();
        Run run = Run.of("serve", "--port", "0", "--bind", "0.0.0.0", "--host", "example.org");
        assertTrue(Thread.interrupted());
        assertEquals(ExitStatus.DONE, run.status());
        assertTrue(run.out().startsWith("Anyone who reaches this computer on the network can ask it"), run::out);
    }
}
