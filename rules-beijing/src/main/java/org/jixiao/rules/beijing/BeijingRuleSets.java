package org.jixiao.rules.beijing;

import java.util.List;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.rules.beijing.fengtai.FengtaiRules;
import org.jixiao.rules.beijing.tongzhou.TongzhouRules;
import org.jixiao.spi.RuleSetProvider;

/** All rule sets of this module. */
public final class BeijingRuleSets implements RuleSetProvider {
    /** For the service loader. */
    public BeijingRuleSets() {}

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(
                BeijingRules.YEAR_2020,
                ChaoyangRules.YEAR_2024,
                FengtaiRules.YEAR_2020,
                FengtaiRules.YEAR_2022,
                TongzhouRules.YEAR_2023);
    }
}
