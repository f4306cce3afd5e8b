/**
 * For those who publish rule packs: implement {@link org.jixiao.spi.RuleSetProvider}.
 *
 * <p>{@link org.jixiao.spi.InstalledRuleSets} finds what providers on the class path or module path offer. Rules themselves
 * are written in {@code org.jixiao.rule}.
 */
@NullMarked
package org.jixiao.spi;

import org.jspecify.annotations.NullMarked;
