/**
 * An oracle that scores a form a second time, written from the rules in words.
 *
 * <p>Tell it a {@link org.jixiao.testkit.oracle.Regulation}. It counts in {@link org.jixiao.testkit.oracle.Ratio}, has its own
 * tables of units, scales and words, and shares no arithmetic with the library.
 */
@NullMarked
package org.jixiao.testkit.oracle;

import org.jspecify.annotations.NullMarked;
