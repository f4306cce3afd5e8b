/**
 * The laws that every strategy and every rule set keeps, tested on generated inputs and forms.
 *
 * <p>No law is proved by the library's own arithmetic: {@link org.jixiao.testkit.oracle.Oracle} is written from {@code core/docs}
 * and counts in {@link org.jixiao.testkit.oracle.Ratio}.
 */
@NullMarked
package org.jixiao.laws;

import org.jspecify.annotations.NullMarked;
