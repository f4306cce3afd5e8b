/**
 * What the packages of core share and nobody else may use: the message texts in both languages, the style of generated values, and
 * how values are written and read back.
 *
 * <p>Not for users: the module does not export it. It knows no other package of core.
 *
 * <p>Start from {@link org.jixiao.internal.Messages} and {@link org.jixiao.internal.Mistake}.
 */
@NullMarked
package org.jixiao.internal;

import org.jspecify.annotations.NullMarked;
