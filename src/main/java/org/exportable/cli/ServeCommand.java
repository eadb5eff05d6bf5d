package org.exportable.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.exportable.Exportable;
import org.exportable.web.LocalServer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Answers over HTTP. */
@CommandLine.Command(
        name = "serve",
        description = {
            "Answers in a browser and to programs, on this computer, until Ctrl-C ends it.",
            "",
            "Nothing is fetched from elsewhere, and nothing is sent elsewhere. What programs can ask says"
                    + " /api/openapi.json."
        },
        footerHeading = "%nExamples:%n",
        footer = "  exportable serve --port 0")
final class ServeCommand extends Command {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Listen on this address of the computer, so that others can ask too: 0.0.0.0 for all of its"
                    + " addresses, with --host. Default: this computer only.")
    private String bind;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "With --bind, a name under which others ask: the computer's, or that of a proxy before it.")
    private List<String> hosts = new ArrayList<>();

    /** Begins to load while the command line is still being read. */
    private final CompletableFuture<Exportable> loading = CompletableFuture.supplyAsync(Exportable::standard);

    ServeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandException("exportable: `--port` is a number from 0 to %d".formatted(HIGHEST_PORT));
        }
        if (bind == null && !hosts.isEmpty()) {
            throw new CommandException("exportable: `--host` says how others call it; name an address with --bind too");
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (LocalServer server = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            announce(server.address());
            server.rehearse();
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private LocalServer start() {
        InetAddress address = address();
        List<String> names = new ArrayList<>(hosts);
        if (bind != null) {
            if (!address.isAnyLocalAddress()) {
                names.add(bind.indexOf(':') < 0 ? bind : "[" + bind + "]");
            } else if (hosts.isEmpty()) {
                throw new CommandException(
                        "exportable: `%s` is every address; say with --host what others call this computer"
                                .formatted(bind));
            }
        }
        try {
            return LocalServer.start(
                    new InetSocketAddress(address, port),
                    names,
                    loading.join(),
                    () -> LocalDate.now(surroundings().clock()));
        } catch (IOException e) {
            throw new CommandException(
                    "exportable: cannot listen on port %d of %s: %s; `--port 0` takes any port that is free"
                            .formatted(port, address.getHostAddress(), e.getMessage()));
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(bind == null ? "127.0.0.1" : bind);
        } catch (UnknownHostException e) {
            throw new CommandException("exportable: `%s` is no address of this computer".formatted(bind));
        }
    }

    private void announce(String address) {
        if (bind != null) {
            print(
                    "",
                    "Anyone who reaches this computer on the network can ask it, unencrypted and without a password."
                            + " Do so in a network that you trust only, or behind a proxy that sees to both.");
        }
        out().println("Exportable is at %s (Ctrl-C ends it)".formatted(address));
        out().flush();
        if (open && !Browser.open(address)) {
            err().println("exportable: no browser could be opened; open the address in yours");
            err().flush();
        }
    }
}
