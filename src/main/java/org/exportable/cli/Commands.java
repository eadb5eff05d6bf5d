package org.exportable.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and gives them what they run in. */
record Commands(Surroundings surroundings) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Command.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
