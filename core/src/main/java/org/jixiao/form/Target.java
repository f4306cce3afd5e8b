package org.jixiao.form;

import java.io.Serializable;

/** 年度指标值: what an indicator was meant to reach. */
public sealed interface Target extends Serializable permits QuantityTarget, RatingTarget, DeadlineTarget, ProseTarget {
    /** The target as a form would write it: {@code ≥24人/年}. */
    @Override
    String toString();
}
