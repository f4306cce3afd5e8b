package org.jixiao.rules.beijing;

import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** The municipal baseline, which is the national one. */
class BeijingLawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return BeijingRules.YEAR_2020;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national());
    }
}
