/**
 * Checks that the packages above share.
 *
 * <p>Not for users: the module does not export it. No value lives here, and nothing that knows forms or rules.
 *
 * <p>Start from {@link org.jixiao.value.internal.Checks}.
 */
@NullMarked
package org.jixiao.value.internal;

import org.jspecify.annotations.NullMarked;
