/**
 * Exact numbers and what they measure: money, quantities and their units, fractions, intervals, tables of intervals, and how
 * scores are rounded.
 *
 * <p>No form, no score and no rule lives here: this is the ground floor. No floating point comes in or goes out, and nothing is
 * rounded unless a {@link org.jixiao.value.Rounding} is named.
 *
 * <p>Start from {@link org.jixiao.value.Money#wan(String) Money.wan} and {@link org.jixiao.value.Quantity#parse Quantity.parse}.
 * Values are immutable, equal by value (80 equals 80.0), serialisable and safe to share between threads. An impossible value is
 * refused with an {@link org.jixiao.value.InvalidValueException}; a value that is read from a stream passes the same checks.
 */
@NullMarked
package org.jixiao.value;

import org.jspecify.annotations.NullMarked;
