/**
 * Exact numbers: start from {@link org.jixiao.value.Money}, {@link org.jixiao.value.Quantity} and {@link
 * org.jixiao.value.Fraction}.
 *
 * <p>Nothing here is rounded until a {@link org.jixiao.value.Rounding} is named, and no floating point comes in or
 * goes out. Values are immutable, equal by value (80 equals 80.0), serialisable and safe to share between threads.
 * This package knows nothing of forms, scores or rules; it is the ground floor.
 */
@NullMarked
package org.jixiao.value;

import org.jspecify.annotations.NullMarked;
