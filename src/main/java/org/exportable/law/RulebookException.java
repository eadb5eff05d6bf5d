package org.exportable.law;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook was refused. The message has a line for each flaw. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public RulebookException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong, in the order of the files. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
