package org.exportable.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.exportable.Exportable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that runs, and a client that asks it. */
public final class Served implements AutoCloseable {

    static final String TRANSACTION =
            "{\"id\":\"one\",\"date\":\"2025-05-01\",\"to\":\"CN\",\"item\":\"nvidia-h20-96\",\"exporter\":{\"name\":\"NVIDIA\"}}";

    private static final String JSON = "application/json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalServer server;

    private Served(LocalServer server) {
        this.server = server;
    }

    /** On a day that does not pass. */
    public static Served start() {
        return start(ServerLimits.standard());
    }

    static Served start(ServerLimits limits) {
        try {
            return new Served(LocalServer.start(
                    new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0),
                    List.of(),
                    Exportable.standard(),
                    () -> LocalDate.of(2025, 5, 1),
                    limits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return URI.create(server.address()).getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    public HttpResponse<String> post(String path, String json) {
        return post(path, JSON, json);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** All that comes back for what is sent as it is. */
    String raw(String request) throws IOException {
        try (Socket socket = open()) {
            send(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Socket open() throws IOException {
        return new Socket(InetAddress.getByName("127.0.0.1"), port());
    }

    static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        server.close();
    }
}
