package org.exportable.engine.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.exportable.law.Version;

/** The texts of the rules that the program comes with, to be shown to a reader. */
public final class RuleSources {

    /** The folder of the class path that the build copies the rules to. */
    static final String FOLDER = "/org/exportable/rules/";

    private RuleSources() {}

    /**
     * The text of a version's file.
     *
     * @throws IllegalArgumentException if the program does not come with it
     */
    public static String of(Version version) {
        try (InputStream in = RuleSources.class.getResourceAsStream(FOLDER + version.file())) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "%s is not among the rules that the program comes with.".formatted(version.id()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(version.file() + " cannot be read", e);
        }
    }
}
