package org.exportable.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.exportable.report.picture.PictureFormat;
import org.exportable.report.picture.SweepPicture;
import picocli.CommandLine.Option;

/** The option that asks for pictures. Nothing that draws is loaded without it. */
final class PictureOption {

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "Draw it too, with the catalogue's chips: .svg or .png, by the ending. May be repeated.")
    private List<Path> files = new ArrayList<>();

    private boolean drawn;

    boolean isAsked() {
        return !files.isEmpty();
    }

    /** @throws CommandException if a file has no ending that says how to draw */
    void check() {
        for (Path file : files) {
            if (PictureFormat.of(file).isEmpty()) {
                throw new CommandException(
                        "exportable: `%s` does not say how to draw; name a file that ends in .svg or .png"
                                .formatted(file));
            }
        }
    }

    /** @throws CommandException if something has been drawn already, or cannot be drawn or written */
    void draw(Supplier<SweepPicture> maker) {
        if (drawn) {
            throw new CommandException(
                    "exportable: `--picture` draws one transaction, and more were read; leave it out or name one");
        }
        drawn = true;
        System.setProperty("java.awt.headless", "true");
        SweepPicture picture = make(maker);
        for (Path file : files) {
            PictureFormat format = PictureFormat.of(file).orElseThrow();
            OutputFile.write(file, out -> {
                try {
                    picture.write(format, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Makes the picture of a page; empty where what draws is not there, or nothing can be drawn. */
    static String inline(Supplier<SweepPicture> maker, int number) {
        System.setProperty("java.awt.headless", "true");
        try {
            return maker.get().element("p%d-".formatted(number));
        } catch (IllegalArgumentException | IllegalStateException | NoClassDefFoundError e) {
            return "";
        }
    }

    private static SweepPicture make(Supplier<SweepPicture> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandException("exportable: " + e.getMessage());
        }
    }
}
