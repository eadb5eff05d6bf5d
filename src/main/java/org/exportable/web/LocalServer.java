package org.exportable.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.exportable.Exportable;

/** Answers over HTTP, until it is closed. */
public final class LocalServer implements AutoCloseable {

    private static final int BACKLOG = 4096;
    private static final int USUAL_PORT = 80;

    private final HttpServer server;
    private final EvaluateResource evaluate;
    private final Patience patience;
    private final Pool pool;
    private final Batches batches;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private LocalServer(HttpServer server, EvaluateResource evaluate, Patience patience, Pool pool, Batches batches) {
        this.server = server;
        this.evaluate = evaluate;
        this.patience = patience;
        this.pool = pool;
        this.batches = batches;
    }

    /**
     * Begins to answer.
     *
     * @param at where it listens; port 0 for any that is free
     * @param names what clients may call it beside localhost, such as the name of a machine or of a proxy before it
     * @param exportable the answers
     * @param today says what day it is
     * @throws IOException if it cannot listen there
     */
    public static LocalServer start(
            InetSocketAddress at, List<String> names, Exportable exportable, Supplier<LocalDate> today)
            throws IOException {
        return start(at, names, exportable, today, ServerLimits.standard());
    }

    static LocalServer start(
            InetSocketAddress at,
            List<String> names,
            Exportable exportable,
            Supplier<LocalDate> today,
            ServerLimits limits)
            throws IOException {
        prepareJdk();
        HttpServer server = HttpServer.create(at, BACKLOG);
        Patience patience = new Patience();
        Pool pool = new Pool(patience, limits);
        Gate gate = new Gate(hosts(names, server.getAddress().getPort()));
        Desk desk = Desk.of(exportable, today);
        EvaluateResource evaluate = new EvaluateResource(desk);
        Batches batches = new Batches(desk, System::nanoTime);
        server.setExecutor(pool);
        server.createContext("/", new Router(Routes.all(desk, evaluate, batches), gate, pool, patience, limits));
        server.start();
        return new LocalServer(server, evaluate, patience, pool, batches);
    }

    /**
     * The JDK's server takes these from the process, and only once. They bear on no other class; a program that has a server
     * of the JDK's own beside this one may set them before.
     */
    private static void prepareJdk() {
        // An answer goes out in two pieces; the second would wait 40 ms for the client to confirm the first.
        setIfAbsent("sun.net.httpserver.nodelay", "true");
        setIfAbsent("sun.net.httpserver.maxIdleConnections", "1024");
        setIfAbsent("jdk.httpserver.maxConnections", "16384");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static Set<String> hosts(List<String> names, int port) {
        Set<String> hosts = new HashSet<>();
        for (String each : List.of("localhost", "127.0.0.1", "[::1]")) {
            hosts.add(each + ":" + port);
            if (port == USUAL_PORT) {
                hosts.add(each);
            }
        }
        for (String each : names) {
            String name = each.toLowerCase(Locale.ROOT);
            hosts.add(name);
            hosts.add(name + ":" + port);
        }
        return hosts;
    }

    /** Answers questions of its own for some seconds, so that whoever asks first need not wait until Java has learnt how. */
    public void rehearse() {
        evaluate.rehearse();
    }

    /** Where it is found. */
    public String address() {
        InetAddress host = server.getAddress().getAddress();
        String name = host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
        return "http://%s:%d/"
                .formatted(
                        name.indexOf(':') < 0 ? name : "[" + name + "]",
                        server.getAddress().getPort());
    }

    /** Ends at once; what is being answered is not waited for. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            server.stop(0);
            pool.close();
            patience.close();
            batches.close();
        }
    }
}
