package org.jixiao.examples.formreview;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the program prints on: a terminal before which a person sits, or files and pipes.
 *
 * @param out for the reports
 * @param err for what could not be done
 * @param isTerminal whether a person watches
 * @param width how many columns a table may take
 */
record Screen(PrintStream out, PrintStream err, boolean isTerminal, int width) {
    private static final int BUFFER = 1 << 16;

    /** That of this process: a terminal in its own encoding, UTF-8 elsewhere. */
    @SuppressWarnings("SystemConsoleNull") // isWatched asks further
    static Screen open() {
        boolean isTerminal = isWatched();
        Console console = System.console();
        Charset charset = isTerminal && console != null ? charset(console.charset()) : StandardCharsets.UTF_8;
        return new Screen(
                buffered(new PipeStream(new FileOutputStream(FileDescriptor.out)), charset),
                new PrintStream(new PipeStream(new FileOutputStream(FileDescriptor.err)), true, charset),
                isTerminal,
                TerminalWidth.of(System.getenv("COLUMNS"), isTerminal));
    }

    /** Files or pipes. */
    static Screen of(PrintStream out, PrintStream err) {
        return new Screen(out, err, false, TerminalWidth.DEFAULT);
    }

    /** A stream that gathers what is printed, for a report in full. */
    static PrintStream buffered(OutputStream stream, Charset charset) {
        return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, charset);
    }

    /** What to print in for a terminal of {@code charset}: the same, unless it has no Chinese characters at all. */
    static Charset charset(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('绩') ? charset : StandardCharsets.UTF_8;
    }

    @SuppressWarnings("SystemConsoleNull") // it does on JDK 17; later ones are asked below
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // from JDK 22 on there can be a console without a terminal
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
