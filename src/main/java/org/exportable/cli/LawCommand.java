package org.exportable.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the program knows of the law, for reading. */
@Command(
        name = "law",
        description = "Lists, shows and checks the provisions and instruments.",
        subcommands = {
            LawListCommand.class,
            LawShowCommand.class,
            LawTimelineCommand.class,
            LawCoverageCommand.class,
            LawCheckCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  exportable law list --on 2025-05-01",
            "  exportable law show classification/3A090.a",
            "  exportable law timeline"
        })
final class LawCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "no command is named; write list, show, timeline, coverage or check");
    }
}
