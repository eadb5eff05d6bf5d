package org.exportable.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.exportable.law.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: what is typed goes in, an exit status comes out. */
final class Program {

    /** picocli lays out no narrower help. */
    private static final int NARROWEST_HELP = 55;

    private Program() {}

    /** Runs one command. Nothing is thrown, whatever happens: the last resort is one line on standard error. */
    static int run(Surroundings surroundings, String... arguments) {
        try {
            return commandLine(surroundings, arguments).execute(arguments);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    /** The command line with the command that the arguments begin with, or with all if they begin with none. */
    static CommandLine commandLine(Surroundings surroundings, String... arguments) {
        Commands commands = new Commands(surroundings);
        CommandLine line = new CommandLine(new ExportableCommand(), commands);
        Commands.named(arguments.length == 0 ? "" : arguments[0])
                .forEach((name, type) -> line.addSubcommand(name, new CommandLine(commands.make(type), commands)));
        line.setOut(writer(surroundings.out()));
        line.setErr(writer(surroundings.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.width()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, ignored) -> wrongCommandLine(e, surroundings));
        line.setExecutionExceptionHandler((e, ignored, result) -> failed(e, surroundings));
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true);
    }

    private static int wrongCommandLine(ParameterException e, Surroundings surroundings) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        surroundings.err().println("exportable: " + oneLine(e.getMessage()));
        var suggestions = new StringWriter();
        if (!UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions))) {
            surroundings.err().println("Maybe see `%s --help`.".formatted(command.qualifiedName()));
        }
        surroundings.err().print(suggestions);
        return ExitStatus.WRONG;
    }

    private static int failed(Exception e, Surroundings surroundings) {
        if (e instanceof CommandException || e instanceof RulebookException) {
            e.getMessage().lines().forEach(surroundings.err()::println);
        } else {
            surroundings.err().println("exportable: this should not happen: " + oneLine(String.valueOf(e)));
        }
        return ExitStatus.WRONG;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
