/**
 * A whole form read from its cells: what the door {@link org.jixiao.notation.FormNotation} and the review share.
 *
 * <p>Not for users: the module does not export it. Nothing is scored or judged here.
 *
 * <p>Start from {@link org.jixiao.notation.internal.FormReading}.
 */
@NullMarked
package org.jixiao.notation.internal;

import org.jspecify.annotations.NullMarked;
