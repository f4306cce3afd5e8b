/**
 * The laws that every strategy and every rule set has to keep, tested on generated inputs and forms.
 *
 * <p>{@link org.jixiao.testkit.oracle.Oracle} is written from SPEC.md and shares no arithmetic with the library: it counts in {@link
 * org.jixiao.testkit.oracle.Ratio} and has its own tables of units, scales and words.
 */
@NullMarked
package org.jixiao.laws;

import org.jspecify.annotations.NullMarked;
