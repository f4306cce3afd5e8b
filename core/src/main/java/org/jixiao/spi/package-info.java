/**
 * Installed rule sets: how a module offers its rule sets, and how they are found.
 *
 * <p>No rule is written here; that is the work of {@code org.jixiao.rule}.
 *
 * <p>Start from {@link org.jixiao.spi.RuleSetProvider}, which a module with rules implements, and {@link
 * org.jixiao.spi.InstalledRuleSets}, which finds what all providers on the class path or module path offer.
 */
@NullMarked
package org.jixiao.spi;

import org.jspecify.annotations.NullMarked;
