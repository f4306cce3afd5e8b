package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.invalid;

import java.util.Arrays;

/** Refuses figures that no forms add up to. */
final class Possible {
    private Possible() {}

    /**
     * Goes on where the figures are {@code possible}.
     *
     * @throws org.jixiao.value.InvalidValueException if they are not
     */
    static void check(boolean possible, Object... figures) {
        if (!possible) {
            throw invalid("summary.figures", Arrays.toString(figures));
        }
    }
}
