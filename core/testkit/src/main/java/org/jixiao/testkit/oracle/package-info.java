/**
 * An oracle that scores a form a second time, from the numbers of a regulation.
 *
 * <p>It shares no arithmetic with the library: it counts in {@link org.jixiao.testkit.oracle.Ratio} and has its own tables of units,
 * scales and words.
 *
 * <p>Start from {@link org.jixiao.testkit.oracle.Regulation}, which states those numbers, and {@link
 * org.jixiao.testkit.oracle.Oracle}.
 */
@NullMarked
package org.jixiao.testkit.oracle;

import org.jspecify.annotations.NullMarked;
