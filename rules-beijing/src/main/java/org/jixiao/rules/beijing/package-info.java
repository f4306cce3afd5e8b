/**
 * Rules of the municipality of Beijing: {@link org.jixiao.rules.beijing.BeijingRules}.
 *
 * <p>Each district has a package of its own below, with one class a regulation and year. {@link
 * org.jixiao.rules.beijing.BeijingRuleSets} offers all of them to whoever has this module.
 */
@NullMarked
package org.jixiao.rules.beijing;

import org.jspecify.annotations.NullMarked;
