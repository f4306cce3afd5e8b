package org.jixiao.laws;

import static org.jixiao.rule.Provenance.byDefault;

import java.time.Year;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.Scope;
import org.jixiao.testkit.RuleSetLaws;

/** Every law of the kit against a pack with rows outside the total, of which no regulation is told. */
class OutsideRowsPackTest implements RuleSetLaws {
    private static final Provenance TEST = byDefault("测试", "test");
    private static final RuleSet RULES = RuleSet.named("test/outside", Year.of(2024))
            .basedOn(NationalRules.YEAR_2020)
            .bonusRows(Scope.named("加分"), TEST)
            .penaltyRows(Scope.level2("时效"), TEST)
            .mostTotal("110", TEST)
            .build();

    @Override
    public RuleSet rules() {
        return RULES;
    }
}
