/**
 * Cell text read as values: numbers with their signs and units, rating scales, dates, money.
 *
 * <p>Nothing is scored or judged here, and no file format lives here. What no rule decides is reported, never guessed. Any text gives
 * a reading, in time linear in its length.
 *
 * <p>Start from {@link org.jixiao.notation.FormNotation}, which reads a whole form and says all mistakes in its cells at once;
 * {@link org.jixiao.notation.NumberNotation} reads a single figure.
 */
@NullMarked
package org.jixiao.notation;

import org.jspecify.annotations.NullMarked;
