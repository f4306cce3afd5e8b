/**
 * Generated cases: whole forms and single numbers, for any rule set or at the edges of one.
 *
 * <p>Nothing is checked here.
 *
 * <p>Start from {@link org.jixiao.testkit.cases.RuleSetCases}.
 */
@NullMarked
package org.jixiao.testkit.cases;

import org.jspecify.annotations.NullMarked;
