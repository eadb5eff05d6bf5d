package org.exportable.cli;

import java.nio.file.Path;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;

/** Reads how the columns of a ledger are to be understood. */
final class Mappings {

    private Mappings() {}

    /**
     * The mapping of a file.
     *
     * @param file null for everything as the headings say
     * @throws CommandException with all that is wrong with it
     */
    static TableMapping of(Path file) {
        if (file == null) {
            return TableMapping.none();
        }
        TableMapping.Result read = TableMapping.read(Source.file(file), Limits.standard());
        return read.mapping()
                .orElseThrow(() -> new CommandException(String.join(
                        "\n", read.problems().stream().map(Problem::sentence).toList())));
    }
}
