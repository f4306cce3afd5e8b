package org.jixiao.rule;

import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Provenance.observedIn;
import static org.jixiao.scoring.ScoringStrategies.bands;

import java.math.RoundingMode;
import java.time.Year;

/** Rule sets for tests: one that decides much, and short ways to vary the national one. */
public final class SampleRules {
    /** {@code test/district/2024}: over-target bands, notes owed, two decimals cut off; the rest is national. */
    public static final RuleSet DISTRICT = on(NationalRules.YEAR_2020)
            .citing("某区填表说明")
            .noteOwedWhenMissed(clause(5))
            .cappedAtWeight(clause(6))
            .overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), clause(7))
            .rounding(2, RoundingMode.DOWN, observedIn("99.97% → 9.99"))
            .build();

    /** Begins {@code test/district/2024}, with everything that {@code base} says. */
    public static RuleSetBuilder on(RuleSet base) {
        return RuleSet.named("test/district", Year.of(2024)).basedOn(base);
    }

    /** Ours, for reasons that do not matter here. */
    public static Provenance ours() {
        return Provenance.byDefault("测试", "a test");
    }

    /** The national rules under another name and year. */
    static RuleSet national(String district, int year) {
        return RuleSet.named(district, Year.of(year))
                .basedOn(NationalRules.YEAR_2020)
                .build();
    }

    private SampleRules() {}
}
