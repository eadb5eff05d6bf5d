package org.exportable.cli;

/** Where the program begins and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = Program.run(Surroundings.ofTheProcess(), arguments);
        System.exit(status);
    }
}
