package org.jixiao.spi;

import java.util.List;
import org.jixiao.rule.RuleSet;

/**
 * Offers rule sets to everyone who has its module or jar.
 *
 * <p>Named in {@code module-info.java} ({@code provides}) and in {@code META-INF/services}; needs a public constructor
 * without parameters.
 */
public interface RuleSetProvider {
    /** The rule sets on offer; each id once. */
    List<RuleSet> ruleSets();
}
