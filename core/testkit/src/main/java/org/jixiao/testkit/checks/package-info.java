/**
 * Checks of one scored form, a class for each law, and of one rule set.
 *
 * <p>No case is generated here.
 *
 * <p>Start from {@link org.jixiao.testkit.checks.Bounds} for a form and {@link org.jixiao.testkit.checks.WorkedCases} for a rule
 * set.
 */
@NullMarked
package org.jixiao.testkit.checks;

import org.jspecify.annotations.NullMarked;
