package org.jixiao.rules.beijing;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** Notes 7 and 8 under the forms of 2024, two decimals cut. */
class ChaoyangLawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return ChaoyangRules.YEAR_2024;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national()
                .overTarget("200%", "10%")
                .overTarget("300%", "20%")
                .overTarget("500%", "30%")
                .grades("90", "80", "60")
                .rounding(2, RoundingMode.DOWN));
    }
}
