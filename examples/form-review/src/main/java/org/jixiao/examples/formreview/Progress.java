package org.jixiao.examples.formreview;

import java.io.PrintStream;

/** A line on the terminal that says how far the program is; nothing anywhere else. */
final class Progress {
    /** Fewer files are done before anyone looks. */
    private static final int MANY = 20;

    private final PrintStream terminal;
    private final int files;
    private final boolean isShown;
    private int shown;

    Progress(PrintStream terminal, int files, boolean isTerminal) {
        this.terminal = terminal;
        this.files = files;
        this.isShown = isTerminal && files >= MANY;
    }

    void at(int file) {
        if (isShown) {
            clear();
            String line = "[" + file + "/" + files + "]";
            terminal.print(line);
            terminal.flush();
            shown = line.length();
        }
    }

    void clear() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
