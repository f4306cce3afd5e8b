/**
 * Cell text read as values: numbers with their signs and units, rating scales, dates, money.
 *
 * <p>Nothing is scored or judged here, and no file format lives here. What no rule decides is reported, never guessed. Any text gives
 * a reading, in time linear in its length.
 *
 * <p>Start from {@link org.jixiao.notation.IndicatorNotation}, which reads a row; each {@link org.jixiao.notation.Reading} names
 * the rule that read the cell, or the reason why none did.
 */
@NullMarked
package org.jixiao.notation;

import org.jspecify.annotations.NullMarked;
