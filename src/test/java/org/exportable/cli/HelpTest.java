package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The help of every command has an example, and every example runs. */
class HelpTest {

    @TestFactory
    Stream<DynamicTest> everyExampleRuns() {
        return commands(whole()).flatMap(command -> {
            String name = command.getCommandSpec().qualifiedName();
            List<String> examples = Arrays.stream(
                            command.getCommandSpec().usageMessage().footer())
                    .map(String::strip)
                    .toList();
            assertFalse(examples.isEmpty(), () -> name + " has no example");
            return examples.stream().map(example -> dynamicTest(example, () -> runs(example)));
        });
    }

    private static void runs(String example) {
        String[] words = example.split(" ");
        assertEquals("exportable", words[0]);
        if (words[1].equals("serve")) {
            // It goes on until it is interrupted; who is interrupted already waits for nothing.
            Thread.currentThread().interrupt();
        }
        Run run = Run.of(Arrays.copyOfRange(words, 1, words.length));
        assertEquals(0, run.status(), run::err);
        assertEquals("", run.err());
        assertFalse(run.out().isBlank());
        assertEquals(words[1].equals("serve"), Thread.interrupted());
    }

    @TestFactory
    Stream<DynamicTest> helpIsForPeople() {
        return commands(whole())
                .map(command -> command.getCommandSpec().qualifiedName())
                .map(name -> dynamicTest(name, () -> {
                    String[] words = (name + " --help").split(" ");
                    Run run = Run.of(Arrays.copyOfRange(words, 1, words.length));
                    assertEquals(0, run.status());
                    assertFalse(run.out().isBlank());
                }));
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                line.getSubcommands().values().stream()
                        .filter(each -> !each.getCommandName().equals("help"))
                        .flatMap(HelpTest::commands));
    }

    private static CommandLine whole() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return Program.commandLine(new Surroundings(
                new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Clock.systemUTC(), Map.of(), false));
    }
}
