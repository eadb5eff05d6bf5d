package org.exportable.engine.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.exportable.law.RulebookException;

/** Compiles the rules when the project is built: the build runs it after the Java classes. */
public final class BuildRulebook {

    private BuildRulebook() {}

    /**
     * Compiles a folder of rules into a folder of classes.
     *
     * @param arguments the folder of rules, the folder of classes, and the version of the program
     */
    public static void main(String[] arguments) throws IOException {
        try {
            write(RulebookCompiler.compile(Path.of(arguments[0]), arguments[2]), Path.of(arguments[1]));
        } catch (RulebookException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void write(CompiledRulebook compiled, Path classes) throws IOException {
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            Path file = classes.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        Path index = classes.resolve(RulebookIndex.RESOURCE.substring(1));
        Files.createDirectories(index.getParent());
        try (OutputStream out = Files.newOutputStream(index)) {
            RulebookIndex.write(compiled.rulebook(), out);
        }
    }
}
