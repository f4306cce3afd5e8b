package org.jixiao.rules.beijing;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.fengtai.FengtaiRules;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** The forms of 2022: two decimals again. */
class Fengtai2022LawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return FengtaiRules.YEAR_2022;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national().rounding(2, RoundingMode.HALF_UP));
    }
}
