package org.jixiao.form;

import java.io.Serializable;

/** 实际完成值: what an indicator reached. */
public sealed interface Actual extends Serializable
        permits QuantityActual, RatingActual, DateActual, ProseActual, NotReported, NotApplicable {
    /** The actual as a form would write it: {@code 24人/年}. */
    @Override
    String toString();
}
