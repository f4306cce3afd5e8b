package org.jixiao.rules.beijing;

import java.util.Optional;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** The national baseline: proportion, two decimals half up, grades from 90, 80 and 60 on. */
class NationalLawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return NationalRules.YEAR_2020;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national());
    }
}
