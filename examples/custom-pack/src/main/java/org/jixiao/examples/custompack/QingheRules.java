package org.jixiao.examples.custompack;

import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Provenance.observedIn;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scoring.Measure;
import org.jixiao.spi.RuleSetProvider;

/** The rules of Qinghe district of Yunxi. Neither exists: the regulation, its clauses and its numbers are made up. */
public final class QingheRules implements RuleSetProvider {
    /** {@code yunxi/qinghe/2024}. */
    public static final RuleSet YEAR_2024 = RuleSet.named("yunxi/qinghe", Year.of(2024))
            .called("云溪市清河区", "Qinghe District, Yunxi")
            .basedOn(NationalRules.YEAR_2020)
            .citing("清河区2024年度项目支出绩效自评办法（虚构）")

            // 3: less is better: the excess over the limit costs its own share of the weight
            .reverse(reverseLinear(), clause(3))

            // 4: results from three times the target on lose a tenth of the weight
            .overTarget(bands("200%: 10%"), clause(4).reading("完成值达到目标值三倍的，扣该项分值的10%"))

            // 5: key indicators count between 70 % and 130 % of their target only; satisfaction has its own clause
            .numbers(
                    "重点指标", named("重点").except(level1(IndicatorClass.SATISFACTION)), corridor("[70%, 130%]"), clause(5))

            // 6: satisfaction in steps
            .numbers(
                    "满意度分档",
                    level1(IndicatorClass.SATISFACTION),
                    steps(Measure.PERCENTAGE)
                            .outOf("10")
                            .table("[90%, +∞): 10", "[80%, 90%): 8", "[60%, 80%): 5", "(-∞, 60%): 0"),
                    clause(6))

            // 7: who misses a target, or reaches 130 % of it, gives a reason; so does who spends less than 90 %
            .noteOwedWhenMissed(clause(7))
            .noteOwed("超额完成", completion("[130%, +∞)"), clause(7))
            .noteOwed("执行率偏低", executionRate("[0%, 90%)"), 100, clause(7))

            // 8: grades
            .grades(GradeBands.of(90, 80, 60), clause(8))

            // the regulation does not say how to round; this is what the forms of the district show
            .rounding(1, RoundingMode.HALF_UP, observedIn("82.6% → 8.3"))

            // 1 and 2 need more than one form to be judged
            .uncoded(clause(1), "全部项目都要开展自评", "every project is evaluated")
            .uncoded(clause(2), "绩效目标应与批复一致", "targets are those that were approved")

            // worked by hand from the clauses, weight 10 where nothing else is said.
            // 3: (1 − 50 ÷ 100) × 10, (1 − 99 ÷ 100) × 10; nothing is left at twice the limit
            .worked(WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("5"))
            .worked(WorkedCase.target(Nature.AT_MOST, "100").actual("199").earns("0.1"))
            .worked(WorkedCase.target(Nature.AT_MOST, "100").actual("200").earns("0"))

            // 4: 199 % and 200 % above the target
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("299").earns("10"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9"))

            // 5: each end of the corridor, and just beside it
            .worked(key("100").actual("69.9").earns("0"))
            .worked(key("100").actual("70").earns("7"))
            .worked(key("100").actual("130").earns("10"))
            .worked(key("100").actual("130.1").earns("0"))

            // 6: each step, and 8 tenths of a weight of 20
            .worked(satisfaction("95%").actual("90%").earns("10"))
            .worked(satisfaction("95%").actual("89.9%").earns("8"))
            .worked(satisfaction("95%").actual("79.9%").earns("5"))
            .worked(satisfaction("95%").actual("59.9%").earns("0"))
            .worked(satisfaction("95%").actual("85%").weight("20").earns("16"))

            // 7: missed, and met by 129.9 % and 130 %; spending of 90 % and of less
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("99.9").owesNote())
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("129.9").owesNoNote())
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("130").owesNote())
            .worked(WorkedCase.budget("100").actual("90").owesNoNote())
            .worked(WorkedCase.budget("100").actual("89.99").owesNote())

            // 8: each edge, and just below it
            .worked(WorkedCase.total("90", Grade.EXCELLENT))
            .worked(WorkedCase.total("89.9", Grade.GOOD))
            .worked(WorkedCase.total("80", Grade.GOOD))
            .worked(WorkedCase.total("79.9", Grade.FAIR))
            .worked(WorkedCase.total("60", Grade.FAIR))
            .worked(WorkedCase.total("59.9", Grade.POOR))

            // one decimal: 35.5 ÷ 43 × 10 = 8.255…; an award of 8.95 would round out of 良, which ends below 9
            .worked(WorkedCase.budget("43").actual("35.5").earns("8.3"))
            .worked(WorkedCase.row(
                            i -> i.rated("优良中低差").actual("良").award("8.95").weight(10))
                    .earns("8.9"))

            // left to the national rules: words in part earn 60 %, late work nothing, no budget says nothing
            .worked(WorkedCase.row(i -> i.prose("建成平台").actual("基本建成平台").weight(10))
                    .earns("6"))
            .worked(WorkedCase.row(i -> i.prose("建成平台").actual("平台运行平稳").weight(10))
                    .staysOpen())
            .worked(WorkedCase.row(i -> i.due(LocalDate.of(2024, 11, 30))
                            .actual(LocalDate.of(2024, 12, 1))
                            .weight(10))
                    .earns("0"))
            .worked(WorkedCase.budget("0").actual("0").staysOpen())
            .build();

    /** {@code yunxi/qinghe/2025}: the line between 中 and 差 rose to 70; everything else holds on. */
    public static final RuleSet YEAR_2025 = RuleSet.named("yunxi/qinghe", Year.of(2025))
            .called("云溪市清河区", "Qinghe District, Yunxi")
            .basedOn(YEAR_2024)
            .citing("清河区2025年度项目支出绩效自评办法（虚构）")
            .grades(GradeBands.of(90, 80, 70), clause(8))
            .worked(WorkedCase.total("70", Grade.FAIR))
            .worked(WorkedCase.total("69.9", Grade.POOR))
            .build();

    /** For the service loader. */
    public QingheRules() {}

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(YEAR_2024, YEAR_2025);
    }

    private static WorkedCase.Row key(String target) {
        return WorkedCase.target(Nature.AT_LEAST, target).of("产出指标", "数量指标", "重点工程数");
    }

    private static WorkedCase.Row satisfaction(String target) {
        return WorkedCase.target(Nature.AT_LEAST, target).of("满意度指标", "服务对象满意度指标", "群众满意率");
    }
}
