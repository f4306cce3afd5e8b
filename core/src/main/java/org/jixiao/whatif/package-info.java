/**
 * What another actual would change: what the next grade would take, and how the points of each item change with its actual.
 *
 * <p>No rule and no rounding lives here. The curves of the strategies show where to look; every score that is named was scored
 * and rounded by the scorer.
 *
 * <p>Start from {@link org.jixiao.whatif.WhatIf#of WhatIf.of}, which takes a scorecard.
 */
@NullMarked
@ValueStyle
package org.jixiao.whatif;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
