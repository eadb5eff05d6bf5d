package org.exportable.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exportable.input.Source;
import org.exportable.input.SuiteFiles;

/** What the names of suites on a command line stand for. */
final class SuiteSources {

    static final String STANDARD_INPUT = "-";

    private SuiteSources() {}

    /**
     * The sources, in their order; a folder stands for the suites in it.
     *
     * @throws CommandException if a name cannot stand for any
     */
    static List<Source> of(List<String> names, InputStream standardInput) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                sources.add(Source.stream("standard input", standardInput));
            } else {
                files(name).stream().map(Source::file).forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<Path> files(String name) {
        try {
            return SuiteFiles.in(Path.of(name));
        } catch (InvalidPathException e) {
            throw new CommandException(
                    "exportable: `%s` cannot be the name of a file".formatted(name.replace('\0', '?')));
        } catch (IOException e) {
            throw new CommandException("%s: %s".formatted(name, e.getMessage()));
        }
    }
}
