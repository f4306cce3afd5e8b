package org.jixiao.scoring;

import org.jixiao.value.Rounding;

/** A strategy on numbers that can say its rounded points at once. */
interface QuickNumbers {
    /** The rounded points in units of the last decimal, or {@link QuickScoring#UNSAID}. */
    long units(QuantityInput in, Rounding rounding);
}
