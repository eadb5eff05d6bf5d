package org.exportable.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method and a path that are answered.
 *
 * @param method GET, POST or DELETE
 * @param path with names in braces for what varies
 * @param takes types of the bodies that it takes; none where it takes no body
 * @param resource answers
 */
record Route(String method, String path, Set<String> takes, Resource resource) {

    /** The files of the page, whatever their names. */
    static final String FILE = "/{file}";

    private static final String API = "/api/";

    /** What answers requests. */
    @FunctionalInterface
    interface Resource {

        /** @throws Problem if there is none */
        Answer answer(Request request) throws IOException;
    }

    static Route get(String path, Resource resource) {
        return new Route("GET", path, Set.of(), resource);
    }

    static Route post(String path, Set<String> takes, Resource resource) {
        return new Route("POST", path, takes, resource);
    }

    /** What stands for the names, if the path is this one. */
    Optional<Map<String, String>> match(String asked) {
        if (path.equals(FILE)) {
            return asked.startsWith(API) || asked.length() < 2
                    ? Optional.empty()
                    : Optional.of(Map.of("file", asked.substring(1)));
        }
        List<String> names = List.of(path.split("/", -1));
        List<String> found = List.of(asked.split("/", -1));
        if (names.size() != found.size()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.startsWith("{") && !found.get(i).isEmpty()) {
                parts.put(name.substring(1, name.length() - 1), found.get(i));
            } else if (!name.equals(found.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    boolean isApi() {
        return path.startsWith(API);
    }
}
