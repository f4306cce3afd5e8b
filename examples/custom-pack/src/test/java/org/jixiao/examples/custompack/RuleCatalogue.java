package org.jixiao.examples.custompack;

import static org.jixiao.form.IndicatorClass.BENEFIT;
import static org.jixiao.form.IndicatorClass.OUTPUT;
import static org.jixiao.form.IndicatorClass.SATISFACTION;
import static org.jixiao.rule.Condition.budgetChanged;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.deviation;
import static org.jixiao.rule.Condition.different;
import static org.jixiao.rule.Condition.everyIndicator;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Condition.missed;
import static org.jixiao.rule.Condition.spendingBehind;
import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Scope.exactly;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.rule.Scope.withSign;
import static org.jixiao.scoring.Measure.ABSOLUTE_DEVIATION;
import static org.jixiao.scoring.Measure.ACTUAL;
import static org.jixiao.scoring.Measure.COMPLETION;
import static org.jixiao.scoring.Measure.PERCENTAGE;
import static org.jixiao.scoring.Measure.SHORTFALL;
import static org.jixiao.scoring.ScoringStrategies.atMost;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.checklist;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.deductLate;
import static org.jixiao.scoring.ScoringStrategies.direct;
import static org.jixiao.scoring.ScoringStrategies.earnEach;
import static org.jixiao.scoring.ScoringStrategies.equalAsPositive;
import static org.jixiao.scoring.ScoringStrategies.execution;
import static org.jixiao.scoring.ScoringStrategies.executionWithoutBudgetOver;
import static org.jixiao.scoring.ScoringStrategies.fullMarksIn;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.proportionalBelowZero;
import static org.jixiao.scoring.ScoringStrategies.prose;
import static org.jixiao.scoring.ScoringStrategies.proseOn;
import static org.jixiao.scoring.ScoringStrategies.rating;
import static org.jixiao.scoring.ScoringStrategies.ratingOn;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.math.RoundingMode;
import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.scoring.DeductionBuilder;
import org.jixiao.value.Money;

/**
 * Rules that districts, ministries and provincial systems are known to use, each as an author writes it: look up the one that
 * is most like yours. Each is one method; numbers in names are those under which the rules were collected.
 */
final class RuleCatalogue {
    private static final Provenance SOURCE = byDefault("规则汇编", "collected rules");

    private static final RatingScale WIDER = RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[50%, 80%)", "[0%, 50%)");

    private static final String[] SURPLUS = {"(-∞, 0%]: 3", "(0%, 100%]: 2", "(100%, +∞): 0"};

    private RuleCatalogue() {}

    /** The national rules with one rule of this catalogue. */
    static RuleSet with(Consumer<RuleSetBuilder> rule) {
        RuleSetBuilder rules = RuleSet.named("yunxi/catalogue", Year.of(2024)).basedOn(NationalRules.YEAR_2020);
        rule.accept(rules);
        return rules.build();
    }

    /** Met is full marks, below in proportion, two decimals. */
    static void r01(RuleSetBuilder rules) {
        rules.positive(proportional(), SOURCE).rounding(2, RoundingMode.HALF_UP, SOURCE);
    }

    /** = counts as ≥; a target of 0 is met by 0 alone. */
    static void r02(RuleSetBuilder rules) {
        rules.equal(equalAsPositive(), SOURCE);
    }

    /** Less is better, linear: nothing left from twice the target on. */
    static void r03(RuleSetBuilder rules) {
        rules.reverse(reverseLinear(), SOURCE);
    }

    /** Less is better, by the ratio. */
    static void r04(RuleSetBuilder rules) {
        rules.reverse(reverseRatio(), SOURCE);
    }

    /** Three bands for 达成, 部分达成, 未达成. */
    static void r05(RuleSetBuilder rules) {
        rules.rating(rating(), SOURCE);
        rules.prose(prose(), SOURCE);
    }

    /** Execution 20, output 40, benefit and satisfaction 40, and a wider middle band. */
    static void r06(RuleSetBuilder rules) {
        rules.level1Weights(Level1Weights.execution(20).and(40, OUTPUT).and(40, BENEFIT, SATISFACTION), SOURCE);
        rules.rating(ratingOn(WIDER), SOURCE);
        rules.prose(proseOn(WIDER), SOURCE);
    }

    /** The execution rate against the adjusted budget; 1 in the place of a budget of 0 of which something was spent. */
    static void r07(RuleSetBuilder rules) {
        rules.execution(executionWithoutBudgetOver(Money.wan(1)), SOURCE);
    }

    /** Results from three, four and six times the target on lose 10 %, 20 %, 30 % of the weight. */
    static void r10(RuleSetBuilder rules) {
        rules.overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), SOURCE);
    }

    /** From 120 % of a target on, of ≥ and of = alike, a person looks at the score. */
    static void r11(RuleSetBuilder rules) {
        rules.openForReview("超额复核", completion("[120%, +∞)").among(withSign(Nature.AT_LEAST, Nature.EQUAL)), SOURCE);
    }

    /** From 130 % of any target on, or 30 against a target of 0, a reason is owed. */
    static void r12(RuleSetBuilder rules) {
        rules.noteOwed("超额说明", completion("[130%, +∞)").orAgainstZero("[30, +∞)"), SOURCE);
    }

    /** Key indicators earn nothing below 70 % and above 130 %. */
    static void r13(RuleSetBuilder rules) {
        rules.numbers("重点指标", named("重点"), corridor("[70%, 130%]"), SOURCE);
    }

    /** Where a limit was missed, or = reached another number, a person looks at the score. */
    static void r14(RuleSetBuilder rules) {
        rules.openForReview("超限复核", missed().among(withSign(Nature.AT_MOST, Nature.LESS_THAN)), SOURCE);
        rules.openForReview("不等复核", different().among(withSign(Nature.EQUAL)), SOURCE);
    }

    /** A 扣分 column is taken from the computed score, down to 0. */
    static void r15(RuleSetBuilder rules) {
        rules.manualDeduction(SOURCE);
    }

    /** A cost line that a form has by default may earn 5 points at most; rows whose target was emptied count for nothing. */
    static void r16(RuleSetBuilder rules) {
        rules.numbers("默认成本", named("默认成本指标"), atMost("5", reverseRatio()), SOURCE);
        rules.notApplicable(NotApplicablePolicy.SKIP, SOURCE);
    }

    /** Each item that is missing costs a point; each thing done earns two; each of three things that are there earns one. */
    static void r19(RuleSetBuilder rules) {
        rules.numbers("缺项扣分", named("应有"), deduct("1").of(SHORTFALL), SOURCE);
        rules.numbers("计数得分", named("新增"), earnEach("2", "1", ACTUAL), SOURCE);
        rules.prose("逐项是否", named("管理"), checklist("招待标准: 1", "定点维修: 1", "管理办法: 1"), SOURCE);
    }

    /** A total that the finance office grades lower is lowered: to 90 % by one grade, 80 % by two, 70 % by three. */
    static void r20(RuleSetBuilder rules) {
        rules.gradeLowering("90%", "80%", "70%", SOURCE);
    }

    /** Grades from 90, 80 and 70 points on. */
    static void r21(RuleSetBuilder rules) {
        rules.grades(GradeBands.of(90, 80, 70), SOURCE);
    }

    /** Grades from 80, 70 and 60 points on. */
    static void r22(RuleSetBuilder rules) {
        rules.grades(GradeBands.of(80, 70, 60), SOURCE);
    }

    /** Who spends less than 90 % gives a reason in 100 characters, and another one for a changed budget. */
    static void r23(RuleSetBuilder rules) {
        rules.noteOwed("执行率偏低", executionRate("[0%, 90%)"), 100, SOURCE);
        rules.noteOwed("预算调整", budgetChanged(), SOURCE);
    }

    /** Every 3 % of deviation from the plan costs a point. */
    static void r24(RuleSetBuilder rules) {
        rules.numbers("计划偏差", named("计划"), deduct("1").forEvery("3%").of(ABSOLUTE_DEVIATION), SOURCE);
    }

    /** Every 4 % of the planned time by which work is late costs a point; an award where the reason was good. */
    static void r25(RuleSetBuilder rules) {
        rules.deadline(deductLate("1", "4%"), SOURCE);
    }

    /** Every point of a control rate above 100 %, and of a change above 0, costs half a point. */
    static void r26(RuleSetBuilder rules) {
        rules.numbers(
                "控制率", named("控制率"), deduct("0.5").forEvery("1%").above("100%").of(PERCENTAGE), SOURCE);
        rules.numbers("变动率", named("变动率"), deduct("0.5").forEvery("1%").of(PERCENTAGE), SOURCE);
    }

    /** Steps that include their lower edge. */
    static void r27(RuleSetBuilder rules) {
        String[] table = {"[90%, +∞): 5", "[80%, 90%): 4", "[70%, 80%): 3", "[60%, 70%): 2", "(-∞, 60%): 0"};
        rules.numbers("安排率", named("安排率"), steps(PERCENTAGE).outOf("5").table(table), SOURCE);
    }

    /** Steps that include their upper edge. */
    static void r28(RuleSetBuilder rules) {
        String[] table = {"(-∞, 0%]: 3", "(0%, 10%]: 2", "(10%, 20%]: 1", "(20%, 30%]: 0.5", "(30%, +∞): 0"};
        rules.numbers("调整率", named("调整率"), steps(PERCENTAGE).outOf("3").table(table), SOURCE);
    }

    /** A control rate, a surplus held against last year's, late funds and violations. */
    static void r29(RuleSetBuilder rules) {
        rules.numbers(
                "三公控制率", named("三公"), deduct("1").forEvery("1%").above("100%").of(PERCENTAGE), SOURCE);
        rules.numbers("结转结余", named("结余"), steps(COMPLETION).outOf("3").table(SURPLUS), SOURCE);
        rules.numbers("逾期下达", named("逾期下达"), deduct("0.5").forEvery("1").of(ACTUAL), SOURCE);
        rules.numbers("违规次数", named("违规"), deduct("1").forEvery("1").of(ACTUAL), SOURCE);
    }

    /** What does not apply is left out and the rest rescaled. */
    static void r32(RuleSetBuilder rules) {
        rules.notApplicable(NotApplicablePolicy.RESCALE, SOURCE);
    }

    /** A pass line for the execution, ranges for satisfaction, all or nothing for yes and no. */
    static void r36(RuleSetBuilder rules) {
        String[] ranges = {"[90%, +∞): 10", "[80%, 90%): 8", "[60%, 80%): 5", "(-∞, 60%): 0"};
        rules.execution(passLine("60%"), SOURCE);
        rules.numbers(
                "满意度分档", level1(SATISFACTION), steps(PERCENTAGE).outOf("10").table(ranges), SOURCE);
        rules.numbers("直接赋分", named("是否"), direct(), SOURCE);
    }

    /** Money arrived in time earns all above 90 %, money used above 95 %; what is earned below was not said: here in proportion. */
    static void n2(RuleSetBuilder rules) {
        rules.numbers("到位及时率", exactly("到位及时率"), fullMarksIn(PERCENTAGE, "(90%, +∞)", proportional()), SOURCE);
        rules.execution(fullMarksIn(COMPLETION, "(95%, +∞)", execution()), SOURCE);
    }

    /** Spending against the initial budget; a surplus that should fall by 30 % earns in proportion to its fall. */
    static void n3(RuleSetBuilder rules) {
        rules.executionBase(ExecutionBase.INITIAL, SOURCE);
        rules.numbers("结余变动率", exactly("结余变动率"), proportionalBelowZero(reverseRatio()), SOURCE);
    }

    /** Rows whose names share words, by their whole names, and points on the scale of the table: 0.5 of 5, 1 of 6. */
    static void n4(RuleSetBuilder rules) {
        rules.numbers("变动", exactly("“三公经费”变动率"), ofTable("0.5", "5").of(PERCENTAGE), SOURCE);
        rules.numbers(
                "人员", exactly("在职人员控制率"), ofTable("0.5", "5").above("100%").of(PERCENTAGE), SOURCE);
        rules.numbers(
                "三公", exactly("“三公经费”控制率"), ofTable("1", "6").above("100%").of(PERCENTAGE), SOURCE);
    }

    private static DeductionBuilder ofTable(String points, String whole) {
        return deduct(points).outOf(whole).forEvery("1%");
    }

    /** Late by days or by months, points off for each that is full. */
    static void late(RuleSetBuilder rules) {
        rules.deadlines("按天", named("支付"), deductLate("0.5", "10天"), SOURCE);
        rules.deadlines("按月", named("验收"), deductLate("2", "1个月"), SOURCE);
    }

    /** Awards add up to 5 points to the 100, complaints take one each; the total comes to 110 at most. */
    static void bonus(RuleSetBuilder rules) {
        rules.bonusRows(named("加分"), SOURCE);
        rules.penaltyRows(named("扣分"), SOURCE);
        rules.numbers("扣分", named("扣分"), earnEach("1", "1", ACTUAL), SOURCE);
        rules.mostTotal("110", SOURCE);
    }

    /** Spending that falls behind the indicators by more than 5 % is red; less than 80 % spent is yellow. */
    static void r33(RuleSetBuilder rules) {
        rules.openForReview("红", spendingBehind("(5%, +∞)"), SOURCE);
        rules.openForReview("黄", executionRate("[0%, 80%)"), SOURCE);
    }

    /** What is unmet and what nearly met is looked at; so is a form all of whose targets were too low, or too high. */
    static void r37(RuleSetBuilder rules) {
        rules.openForReview("未完成", completion("(-∞, 80%)"), SOURCE);
        rules.openForReview("接近完成", completion("[80%, 100%)"), SOURCE);
        rules.openForReview("目标偏低", everyIndicator(completion("(120%, +∞)")), SOURCE);
        rules.openForReview("目标偏高", everyIndicator(completion("(-∞, 60%)")), SOURCE);
    }

    /** Execution below 80 % or above 120 %, and results more than 20 % off, are looked at. */
    static void r38(RuleSetBuilder rules) {
        rules.openForReview("执行率偏低", executionRate("(-∞, 80%)"), SOURCE);
        rules.openForReview("执行率偏高", executionRate("(120%, +∞)"), SOURCE);
        rules.openForReview("偏差较大", deviation("(20%, +∞)"), SOURCE);
    }
}
