package org.exportable.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only who means this server: a page from elsewhere can make a browser call it, under another name too (DNS
 * rebinding), and would read what is private.
 *
 * @param hosts what a client may call it, in lower case, with the port where it is not the usual one
 */
record Gate(Set<String> hosts) {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    Gate {
        hosts = Set.copyOf(hosts);
    }

    /** @throws Problem if it was not meant, or not by its own page */
    void check(Request request, boolean isApi) {
        String host = request.header("Host").orElse("").toLowerCase(Locale.ROOT);
        if (!hosts.contains(host)) {
            throw new Problem(
                    421,
                    "Not this server",
                    "This server is not called `%s`; its address is the one that it printed when it began."
                            .formatted(host));
        }
        Optional<String> origin = request.header("Origin");
        if (origin.isPresent() && !isOwn(origin.get())
                || request.exchange()
                                .getRequestHeaders()
                                .getOrDefault("Origin", List.of())
                                .size()
                        > 1) {
            throw foreign();
        }
        Optional<String> site = request.header("Sec-Fetch-Site");
        if (site.isPresent() && !OWN_SITE.contains(site.get()) && !(isFollowed(request) && !isApi)) {
            throw foreign();
        }
    }

    private boolean isOwn(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(host -> lower.equals("http://" + host) || lower.equals("https://" + host));
    }

    /** Whether a person follows a link to the page, as to a view that was sent. */
    private static boolean isFollowed(Request request) {
        return request.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
                && request.header("Sec-Fetch-Dest").filter("document"::equals).isPresent();
    }

    private static Problem foreign() {
        return new Problem(403, "Not from this page", "Only this server's own page, and programs, may ask it.");
    }
}
