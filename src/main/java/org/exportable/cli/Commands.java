package org.exportable.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;

/** Makes the commands and gives them what they run in. */
record Commands(Surroundings surroundings) implements IFactory {

    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("evaluate", EvaluateCommand.class);
        ALL.put("timeline", TimelineCommand.class);
        ALL.put("compare", CompareCommand.class);
        ALL.put("sweep", SweepCommand.class);
        ALL.put("limits", LimitsCommand.class);
        ALL.put("matrix", MatrixCommand.class);
        ALL.put("diff", DiffCommand.class);
        ALL.put("test", TestCommand.class);
        ALL.put("screen", ScreenCommand.class);
        ALL.put("law", LawCommand.class);
        ALL.put("serve", ServeCommand.class);
        ALL.put("help", HelpCommand.class);
    }

    /** The command of this name alone, for setting up the others takes time; all commands if there is none of the name. */
    static Map<String, Class<?>> named(String name) {
        boolean known = ALL.containsKey(name) && !name.equals("help");
        return known ? Map.of(name, ALL.get(name)) : Collections.unmodifiableMap(ALL);
    }

    /** Makes a command before picocli looks at it, so that it can begin to load beside that. */
    Object make(Class<?> type) {
        try {
            return create(type);
        } catch (Exception e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Command.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
