package org.jixiao.examples.custompack;

import static org.jixiao.rule.Clause.clause;
import static org.jixiao.rule.Conditions.completion;
import static org.jixiao.rule.Conditions.executionRate;
import static org.jixiao.rule.Observed.observedIn;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.math.RoundingMode;
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
            .basedOn(NationalRules.YEAR_2020)
            .citing("清河区2024年度项目支出绩效自评办法（虚构）")

            // 3: less is better: the excess over the limit costs its own share of the weight
            .reverse(reverseLinear(), clause(3))

            // 4: results from three times the target on lose a tenth of the weight
            .overTarget(bands("200%: 10%"), clause(4))

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
            .leftToPeople(clause(1), "全部项目都要开展自评", "every project is evaluated")
            .leftToPeople(clause(2), "绩效目标应与批复一致", "targets are those that were approved")

            // worked by hand from the clauses; verify() replays them
            .worked(WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("5"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("299").earns("10"))
            .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9"))
            .worked(key("100").actual("69.9").earns("0"))
            .worked(key("100").actual("70").earns("7"))
            .worked(key("100").actual("130").earns("10"))
            .worked(key("100").actual("130.1").earns("0"))
            .worked(satisfaction("95%").actual("90%").earns("10"))
            .worked(satisfaction("95%").actual("89.9%").earns("8"))
            .worked(satisfaction("95%").actual("59.9%").earns("0"))
            .worked(WorkedCase.budget("43").actual("35.5").earns("8.3"))
            .worked(WorkedCase.total("60").isGraded(Grade.FAIR))
            .build();

    /** {@code yunxi/qinghe/2025}: the line between 中 and 差 rose to 70; everything else holds on. */
    public static final RuleSet YEAR_2025 = RuleSet.named("yunxi/qinghe", Year.of(2025))
            .basedOn(YEAR_2024)
            .citing("清河区2025年度项目支出绩效自评办法（虚构）")
            .grades(GradeBands.of(90, 80, 70), clause(8))
            .worked(WorkedCase.total("70").isGraded(Grade.FAIR))
            .worked(WorkedCase.total("69.9").isGraded(Grade.POOR))
            .build();

    /** For the service loader. */
    public QingheRules() {}

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(YEAR_2024, YEAR_2025);
    }

    private static WorkedCase.Numbers key(String target) {
        return WorkedCase.target(Nature.AT_LEAST, target).of("产出指标", "数量指标", "重点工程数");
    }

    private static WorkedCase.Numbers satisfaction(String target) {
        return WorkedCase.target(Nature.AT_LEAST, target).of("满意度指标", "服务对象满意度指标", "群众满意率");
    }
}
