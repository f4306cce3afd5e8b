/**
 * How cells are read, one by one, row by row and as a form: what the door {@link org.jixiao.notation.FormNotation} and the review
 * share.
 *
 * <p>Not for users: the module does not export it. Nothing is scored or judged here.
 *
 * <p>Start from {@link org.jixiao.notation.internal.FormReading}, which reads a form, or
 * {@link org.jixiao.notation.internal.IndicatorNotation}, which reads a row; each {@link org.jixiao.notation.internal.Reading} names
 * the rule that read the cell, or the reason why none did.
 */
@NullMarked
package org.jixiao.notation.internal;

import org.jspecify.annotations.NullMarked;
