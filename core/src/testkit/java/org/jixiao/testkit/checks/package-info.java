/**
 * What has to hold for one scored form, law by law: {@link org.jixiao.testkit.checks.Bounds}, {@link
 * org.jixiao.testkit.checks.Order}, {@link org.jixiao.testkit.checks.OneRounding} and so on.
 */
@NullMarked
package org.jixiao.testkit.checks;

import org.jspecify.annotations.NullMarked;
