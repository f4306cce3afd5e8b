package org.jixiao.examples.formreview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How many columns a table may take. */
final class TerminalWidth {
    /** Where nobody says. */
    static final int DEFAULT = 140;

    private static final int LEAST = 40;
    private static final int MOST = 1000;

    private TerminalWidth() {}

    /** What the variable COLUMNS says, else what the terminal says where there is one, else {@value #DEFAULT}. */
    static int of(@Nullable String columns, boolean isTerminal) {
        OptionalInt said = number(columns);
        if (said.isEmpty() && isTerminal) {
            said = sizeOfTerminal().map(TerminalWidth::columns).orElse(OptionalInt.empty());
        }
        return said.orElse(DEFAULT);
    }

    /** The second of the two numbers that {@code stty size} prints. */
    static OptionalInt columns(String rowsAndColumns) {
        String[] numbers = rowsAndColumns.strip().split(" ", -1);
        return numbers.length == 2 ? number(numbers[1]) : OptionalInt.empty();
    }

    private static OptionalInt number(@Nullable String text) {
        if (text == null || !text.strip().matches("[1-9][0-9]{0,4}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.max(LEAST, Math.min(MOST, Integer.parseInt(text.strip()))));
    }

    private static Optional<String> sizeOfTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return Optional.empty();
            }
            return Optional.of(new String(stty.getInputStream().readNBytes(100), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Optional.empty(); // no such program: not every system has one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
