package org.exportable.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all others. */
@Command(
        name = "exportable",
        description = {
            "Says whether an AI chip may be exported to a destination on a given day under US export law, and why.",
            "",
            "It says what the rules indicate. It is a decision aid, not legal advice."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ExportableCommand.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:done, whatever the outcome",
            " 1:a check failed",
            " 2:the command line or an input is wrong; what could be answered was"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  exportable evaluate examples/h20-to-china.yaml", "  exportable law list --on 2025-05-01"})
final class ExportableCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is named; write evaluate or law");
    }

    /** Reads the version from the manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ExportableCommand.class.getPackage().getImplementationVersion();
            return new String[] {"exportable " + (version == null ? "(not packaged)" : version)};
        }
    }
}
