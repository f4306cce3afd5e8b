/**
 * The test kit for authors of rule sets: laws that run against a rule set, assertions on scorecards, and rules that no test reached.
 *
 * <p>No rule of a district lives here, and nothing that a program needs at run time.
 *
 * <p>Start from {@link org.jixiao.testkit.RuleSetLaws}: implement it, return your rule set, and every law runs against it. {@link
 * org.jixiao.testkit.JixiaoAssertions} asserts scorecards; {@link org.jixiao.testkit.ReachedRules} lists the rules that your tests
 * never reached.
 */
@NullMarked
package org.jixiao.testkit;

import org.jspecify.annotations.NullMarked;
