package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.invalid;

import java.util.Arrays;
import org.jixiao.value.InvalidValueException;

/** Refuses figures that no forms add up to. */
final class Impossible {
    private Impossible() {}

    /** The refusal, made only where there is one: a sum is checked for every row of every form. */
    static InvalidValueException figures(Object... figures) {
        return invalid("summary.figures", Arrays.toString(figures));
    }
}
