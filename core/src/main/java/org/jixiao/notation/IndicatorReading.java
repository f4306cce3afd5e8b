package org.jixiao.notation;

import static org.jixiao.value.internal.Checks.given;

import org.jixiao.form.Actual;
import org.jixiao.form.Target;

/**
 * What the cells of a row were read as.
 *
 * @param target 年度指标值
 * @param actual 实际完成值; always of a kind that goes with the target
 * @param natureConflict whether the sign in the target's own cell contradicts the nature column, which won
 */
public record IndicatorReading(Reading<Target> target, Reading<Actual> actual, boolean natureConflict) {
    /** Both readings stand there. */
    public IndicatorReading {
        given(target, "target");
        given(actual, "actual");
    }
}
