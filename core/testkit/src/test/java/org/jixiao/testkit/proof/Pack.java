package org.jixiao.testkit.proof;

import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.scoring.ScoringStrategies.bands;

import java.math.RoundingMode;
import java.time.Year;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** A pack like that of a district; sound unless it is changed. */
abstract class Pack implements RuleSetLaws {
    static final Year YEAR = Year.of(2024);
    static final Provenance TEST = byDefault("测试", "test");
    static final Regulation TOLD = Regulation.national()
            .overTarget("200%", "10%")
            .overTarget("300%", "20%")
            .overTarget("500%", "30%")
            .rounding(2, RoundingMode.DOWN);

    private final RuleSet rules;

    Pack(UnaryOperator<RuleSetBuilder> rules) {
        this.rules = rules.apply(RuleSet.named("test/pack", YEAR).basedOn(NationalRules.YEAR_2020))
                .build();
    }

    static RuleSetBuilder sound(RuleSetBuilder rules) {
        return rounded(rules).overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), TEST);
    }

    static RuleSetBuilder rounded(RuleSetBuilder rules) {
        return rules.rounding(2, RoundingMode.DOWN, TEST);
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(TOLD);
    }
}
