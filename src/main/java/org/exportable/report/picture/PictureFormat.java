package org.exportable.report.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that pictures are written to. */
public enum PictureFormat {
    /** Lines, areas and texts, which can be enlarged at will and read by a screen reader. */
    SVG,
    /** Dots. */
    PNG;

    /** The one that the ending of a file's name says, if it is one. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
