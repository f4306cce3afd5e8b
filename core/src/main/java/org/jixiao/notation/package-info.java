/**
 * Cell text to values: start from {@link org.jixiao.notation.IndicatorNotation}, which reads a row of a published form.
 *
 * <p>Every {@link org.jixiao.notation.Reading} says by which rule it came about, or what was met that no rule reads. What
 * the rules do not decide is reported, never guessed. Any text at all gives a reading in time linear in its length. Nothing
 * is scored here, and no file format lives here.
 */
@NullMarked
@ValueStyle
package org.jixiao.notation;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
