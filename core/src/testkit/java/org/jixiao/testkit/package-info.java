/**
 * The test kit for authors of rule sets.
 *
 * <p>Start from {@link org.jixiao.testkit.RuleSetLaws}: implement it, return your rule set, and every law runs against it. {@link
 * org.jixiao.testkit.JixiaoAssertions} asserts scorecards; {@link org.jixiao.testkit.ReachedRules} says what your tests never
 * reached.
 */
@NullMarked
package org.jixiao.testkit;

import org.jspecify.annotations.NullMarked;
