package org.jixiao.spi;

import static org.jixiao.value.internal.Checks.given;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** The rule sets that are installed: the national baseline and whatever {@link RuleSetProvider}s offer. */
public final class InstalledRuleSets {
    private InstalledRuleSets() {}

    /**
     * Looks for providers and collects what they offer.
     *
     * <p>The loader of this library is asked, not that of the thread, so that the answer is the same on every thread.
     *
     * @throws org.jixiao.rule.InvalidRuleSetException if two rule sets share an id
     * @throws org.jixiao.value.InvalidValueException if a provider offers null
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static RuleSets load() {
        List<RuleSet> found = new ArrayList<>();
        found.add(NationalRules.YEAR_2020);
        for (RuleSetProvider provider :
                ServiceLoader.load(RuleSetProvider.class, RuleSetProvider.class.getClassLoader())) {
            found.addAll(given(provider.ruleSets(), "ruleSets"));
        }
        return RuleSets.of(found);
    }
}
