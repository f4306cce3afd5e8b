package org.jixiao.rules.beijing.chaoyang;

import static org.jixiao.rule.Clause.clause;
import static org.jixiao.rule.Observed.observedIn;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import java.math.RoundingMode;
import java.time.Year;
import org.jixiao.form.Nature;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.rules.beijing.BeijingRules;

/**
 * The notes that Chaoyang district printed under its forms of 2024.
 *
 * <p>Coded: notes 5 to 8. Left to people: 1 to 4, since a single form does not show whether they were kept.
 */
public final class ChaoyangRules {
    /** {@code beijing/chaoyang/2024}. */
    public static final RuleSet YEAR_2024 = RuleSet.named("beijing/chaoyang", Year.of(2024))
            .basedOn(BeijingRules.YEAR_2020)
            .citing("朝阳区2024年度项目支出绩效自评表填报注意事项")

            // 5: an unmet or deviating indicator owes a reason and a remedy
            .noteOwedWhenMissed(clause(5))

            // 6: a score may not exceed the weight
            .cappedAtWeight(clause(6))

            // 7: positive B ÷ A × W, reverse A ÷ B × W; a target set low, by d = (B − A) ÷ A
            .positive(proportional(), clause(7))
            .reverse(reverseRatio(), clause(7))
            .overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), clause(7))

            // 8: 90 to 100, 80 to 90, 60 to 80, below 60, lower edges included
            .grades(GradeBands.of(90, 80, 60), clause(8))

            // 1 to 4: a single form does not show whether they were kept
            .leftToPeople(clause(1), "所有项目都要自评，涉密项目自评而不报送", "every project is evaluated; secret ones are not submitted")
            .leftToPeople(clause(2), "三项金额与决算一致", "the three money columns agree with the final accounts")
            .leftToPeople(clause(3), "目标和指标与批复一致，不得改动", "goal, indicators and targets are those approved, unchanged")
            .leftToPeople(
                    clause(4), "年中追加的项目按预算调整目标", "projects added in the year adjust their targets with the budget")

            // the notes do not say how to round
            .rounding(2, RoundingMode.DOWN, observedIn("99.97% → 9.99", "99.98% → 9.99"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("80").earns("8"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("299").earns("10"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("399.99").earns("9"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("400").earns("8"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("599").earns("8"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("600").earns("7"))
            .worked(WorkedCase.target(Nature.AT_MOST, "100").actual("125").earns("8"))
            .worked(WorkedCase.budget("696.02").actual("695.82").earns("9.99"))
            .worked(WorkedCase.total("90").isGraded(Grade.EXCELLENT))
            .worked(WorkedCase.total("89.99").isGraded(Grade.GOOD))
            .worked(WorkedCase.total("60").isGraded(Grade.FAIR))
            .worked(WorkedCase.total("59.99").isGraded(Grade.POOR))
            .build();

    private ChaoyangRules() {}
}
