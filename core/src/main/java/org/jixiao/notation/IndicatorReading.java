package org.jixiao.notation;

import org.jixiao.form.Actual;
import org.jixiao.form.Target;

/**
 * What a row was taken for.
 *
 * @param target 年度指标值
 * @param actual 实际完成值; always of a kind that goes with the target
 * @param natureConflict whether the sign in the target's own cell contradicts the nature column, which won
 */
public record IndicatorReading(Reading<Target> target, Reading<Actual> actual, boolean natureConflict) {}
