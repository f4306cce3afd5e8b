package org.jixiao.rules.beijing;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.fengtai.FengtaiRules;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** The forms of 2020: the execution score is cut to whole points. */
class Fengtai2020LawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return FengtaiRules.YEAR_2020;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national().executionRounding(0, RoundingMode.DOWN));
    }
}
