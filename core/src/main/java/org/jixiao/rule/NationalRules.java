package org.jixiao.rule;

import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.scoring.ScoringStrategies.deadline;
import static org.jixiao.scoring.ScoringStrategies.equalAsPositive;
import static org.jixiao.scoring.ScoringStrategies.execution;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.prose;
import static org.jixiao.scoring.ScoringStrategies.rating;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;

/**
 * The national baseline, 财预〔2020〕10号 项目支出绩效评价管理办法.
 *
 * <p>Coded: proportion for numbers, full marks where met, three bands for 达成, grades. The
 * authors of this class have not read the articles; they rely on how later forms and systems apply them, so every clause
 * here is marked as not verified.
 */
public final class NationalRules {
    static final String DISTRICT = "national";

    /** {@code national/2020}. */
    public static final RuleSet YEAR_2020 = RuleSet.named(DISTRICT, Year.of(2020))
            .called("全国", "China")
            .citing("财预〔2020〕10号")
            .positive(proportional(), clause(16).textNotVerified())
            .reverse(reverseRatio(), clause(16).textNotVerified())
            // = counts as more is better outside cost; taken to the letter, 3 accidents against "= 0" would then earn
            // full
            // marks, so a target of 0 is met by 0 or less alone, as provincial systems have it
            .equal(equalAsPositive(), byDefault("省级系统的通行做法", "what provincial systems do"))
            .rating(rating(), clause(16).textNotVerified())
            .prose(prose(), clause(16).textNotVerified())
            .deadline(deadline(), byDefault("逾期如何扣分未见规定", "no rule on late work is known"))
            .execution(execution(), byDefault("已公开的表和省级系统的通行算法", "what published forms and provincial systems do"))
            .grades(GradeBands.of(90, 80, 60), clause(18).textNotVerified())
            .rounding(2, RoundingMode.HALF_UP, byDefault("省级系统保留两位小数", "provincial systems keep two decimals"))
            .level1Weights(Level1Weights.of(10, 50, 30, 10), clause(13).textNotVerified())
            .notApplicable(
                    NotApplicablePolicy.LEAVE_OPEN, byDefault("不因不填而得利", "nobody gains by leaving an indicator out"))
            .requiredClasses(
                    byDefault("官方表的三类一级指标", "the three classes that the official form prints"),
                    IndicatorClass.OUTPUT,
                    IndicatorClass.BENEFIT,
                    IndicatorClass.SATISFACTION)
            .spendingLag("80%", byDefault("支出进度明显滞后的通行界限", "what reviewers take for lagging well behind"))
            .costTolerance("5%", byDefault("尾差和零星追加不计", "odd amounts and small additions do not count"))
            .uncoded(
                    RuleTopic.OVER_TARGET,
                    clause(16).textNotVerified(),
                    "目标值明显偏低的，按偏离程度扣分，未定扣分标准",
                    "a target set clearly too low costs points by its deviation; no figures are given")
            .uncoded(
                    clause(13).textNotVerified(),
                    "特殊情况可以调整一级指标分值，二、三级按重要程度分配",
                    "level-1 weights may be adapted in special cases, those below follow importance")
            .worked(NationalRules::cases)
            .build();

    private NationalRules() {}

    private static List<WorkedCase> cases() {
        return List.of(
                WorkedCase.target(Nature.AT_LEAST, "735").actual("735").earns("10"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("98").earns("9.8"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.67"),
                WorkedCase.target(Nature.EQUAL, "0").actual("0").earns("10"),
                WorkedCase.target(Nature.EQUAL, "0").actual("1").earns("0"),
                WorkedCase.total("90", Grade.EXCELLENT),
                WorkedCase.total("89.99", Grade.GOOD),
                WorkedCase.total("60", Grade.FAIR),
                WorkedCase.total("59.99", Grade.POOR));
    }
}
