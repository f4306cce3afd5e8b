package org.jixiao.rules.beijing;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.tongzhou.TongzhouRules;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** The forms of 2023: one decimal half up. */
class TongzhouLawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return TongzhouRules.YEAR_2023;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national().rounding(1, RoundingMode.HALF_UP));
    }
}
