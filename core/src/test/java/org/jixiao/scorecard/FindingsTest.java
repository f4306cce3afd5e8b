package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scorecard.Forms.FIRST;
import static org.jixiao.scorecard.Forms.appropriation;
import static org.jixiao.scorecard.Forms.funds;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.row;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.scorecard.Forms.sound;

import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.FundingSource;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.rule.NationalRules;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final String COST = "成本指标/经济成本指标/支出金额";

    /** A form with one fault, what is said of it, and the nearest form that is free of that fault. */
    record Case(
            FindingCode code,
            Severity severity,
            SelfEvaluation faulty,
            String where,
            String chinese,
            String english,
            SelfEvaluation neighbour) {
        @Override
        public String toString() {
            return code + ": " + english;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.atLeast("100 个").actual("99")),
                        FIRST,
                        "目标 ≥100个，实际 99，有偏差而没有原因分析及改进措施",
                        "target ≥100个, actual 99: a deviation without a reason and a remedy",
                        output(i -> i.atLeast("100 个").actual("99").deviationNote("设备到货晚，已补采"))),
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.atLeast("100 个").actual("99").deviationNote(" ")),
                        FIRST,
                        "目标 ≥100个，实际 99，有偏差而没有原因分析及改进措施",
                        "target ≥100个, actual 99: a deviation without a reason and a remedy",
                        output(i -> i.atLeast("100 个").actual("100"))),
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.atLeast("100 个").actual("300")),
                        FIRST,
                        "目标 ≥100个，实际 300，有偏差而没有原因分析及改进措施",
                        "target ≥100个, actual 300: a deviation without a reason and a remedy",
                        output(i -> i.atLeast("100 个").actual("299.99"))),
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.exactly("100 个").actual("101")),
                        FIRST,
                        "目标 =100个，实际 101，有偏差而没有原因分析及改进措施",
                        "target =100个, actual 101: a deviation without a reason and a remedy",
                        output(i -> i.exactly("100 个").actual("100.0"))),
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.rated("优良中低差").actual("良")),
                        FIRST,
                        "目标 优良中低差，实际 良，有偏差而没有原因分析及改进措施",
                        "target 优良中低差, actual 良: a deviation without a reason and a remedy",
                        output(i -> i.ratedAtLeast("优良中低差", "良").actual("良"))),
                new Case(
                        FindingCode.NOTE_MISSING,
                        Severity.ERROR,
                        output(i -> i.prose("提升水平").actual("有所提升").award("19")),
                        FIRST,
                        "目标 提升水平，实际 有所提升，有偏差而没有原因分析及改进措施",
                        "target 提升水平, actual 有所提升: a deviation without a reason and a remedy",
                        output(i -> i.prose("提升水平").actual("有所提升").award("20"))),
                new Case(
                        FindingCode.TARGET_SET_LOW,
                        Severity.WARNING,
                        output(i -> i.atLeast("100 个").actual("300").deviationNote("需求增加")),
                        FIRST,
                        "目标 ≥100个，实际 300，目标值设定偏低",
                        "target ≥100个, actual 300: the target was set low",
                        output(i -> i.atLeast("100 个").actual("299.99").deviationNote("需求增加"))),
                new Case(
                        FindingCode.BOUND_NOT_EXCEEDED,
                        Severity.INFO,
                        output(i -> i.moreThan("100 个").actual("100")),
                        FIRST,
                        "实际恰为界限，未达到 >100个 的字面要求，按达到计分",
                        "the actual lies exactly on the bound of >100个; scored as met",
                        output(i -> i.moreThan("100 个").actual("100.01"))),
                new Case(
                        FindingCode.BOUND_NOT_EXCEEDED,
                        Severity.INFO,
                        output(i -> i.lessThan("2 小时").actual("120 分钟")),
                        FIRST,
                        "实际恰为界限，未达到 <2小时 的字面要求，按达到计分",
                        "the actual lies exactly on the bound of <2小时; scored as met",
                        output(i -> i.atMost("2 小时").actual("120 分钟"))),
                new Case(
                        FindingCode.AWARD_OUTSIDE_BAND,
                        Severity.ERROR,
                        output(i -> i.rated("优良中低差").actual("中").award("16").deviationNote("验收推迟")),
                        FIRST,
                        "评价人给 16 分，不在可给的 [12, 16) 分之内，已取最近的值",
                        "the evaluator gave 16 points, outside the [12, 16) allowed; the nearest value was taken",
                        output(i -> i.rated("优良中低差").actual("中").award("15.99").deviationNote("验收推迟"))),
                new Case(
                        FindingCode.NOT_ASSESSABLE,
                        Severity.WARNING,
                        output(i -> i.prose("提升水平").actual("有所提升")),
                        FIRST,
                        "目标 提升水平，实际 有所提升，不能按规则评定（看不出实际是否达到目标），分值待定",
                        "target 提升水平, actual 有所提升: cannot be assessed by rule (the cells do not say whether the target was reached); its points stay open",
                        output(i -> i.prose("提升水平").actual("已提升水平"))),
                new Case(
                        FindingCode.NOT_ASSESSABLE,
                        Severity.WARNING,
                        output(i -> i.atLeast("100 个").notReported()),
                        FIRST,
                        "目标 ≥100个，实际 —，不能按规则评定（单元格空白），分值待定",
                        "target ≥100个, actual —: cannot be assessed by rule (a blank cell); its points stay open",
                        output(i -> i.atLeast("100 个").actual("0"))),
                new Case(
                        FindingCode.NOT_ASSESSABLE,
                        Severity.WARNING,
                        appropriation("0", "0", "0"),
                        "预算执行率",
                        "目标 0万元，实际 0万元，不能按规则评定（没有可以计算执行率的资金），分值待定",
                        "target 0万元, actual 0万元: cannot be assessed by rule (no money to take a rate from); its points stay open",
                        appropriation("0", "0.01", "0")),
                new Case(
                        FindingCode.NOT_APPLICABLE,
                        Severity.WARNING,
                        output(i -> i.atLeast("100 个").notApplicable("本年未安排")),
                        FIRST,
                        "不适用：本年未安排",
                        "does not apply: 本年未安排",
                        output(i -> i.atLeast("100 个").notReported())),
                new Case(
                        FindingCode.NOT_ASSESSABLE,
                        Severity.WARNING,
                        output(i -> i.atLeast("3 年").actual("1097 天")),
                        FIRST,
                        "目标 ≥3年，实际 1097天，不能按规则评定（单位不能比较），分值待定",
                        "target ≥3年, actual 1097天: cannot be assessed by rule (the units cannot be compared); its points stay open",
                        output(i -> i.atLeast("3 年").actual("1098 天"))),
                new Case(
                        FindingCode.UNIT_MISMATCH,
                        Severity.WARNING,
                        output(i -> i.atLeast("3 年").actual("1098 元")),
                        FIRST,
                        "目标 ≥3年，实际 1098元，单位不是一类，不能换算，分值待定",
                        "target ≥3年, actual 1098元: different kinds of unit; its points stay open",
                        output(i -> i.atLeast("3 年").actual("36 个月"))),
                new Case(
                        FindingCode.UNIT_UNKNOWN,
                        Severity.WARNING,
                        output(i -> i.target(aim(300, "勒克斯")).actual(reached(300, "平方米"))),
                        FIRST,
                        "目标 300勒克斯，实际 300平方米，单位“勒克斯”不认识，不能与另一单位比较，分值待定",
                        "target 300勒克斯, actual 300平方米: the unit \"勒克斯\" is not known, and cannot be held against another one;"
                                + " its points stay open",
                        output(i -> i.target(aim(300, "勒克斯")).actual(reached(300, "勒克斯")))),
                new Case(
                        FindingCode.UNIT_UNKNOWN,
                        Severity.WARNING,
                        output(i -> i.target(aim(300, "平方米")).actual(reached(300, "勒克斯"))),
                        FIRST,
                        "目标 300平方米，实际 300勒克斯，单位“勒克斯”不认识，不能与另一单位比较，分值待定",
                        "target 300平方米, actual 300勒克斯: the unit \"勒克斯\" is not known, and cannot be held against another one;"
                                + " its points stay open",
                        output(i -> i.target(aim(300, "勒克斯")).actual("300"))),
                new Case(
                        FindingCode.UNIT_SUSPECTED,
                        Severity.WARNING,
                        output(i -> i.atLeast("95 %").actual("0.97")),
                        FIRST,
                        "目标 ≥95%，实际 0.97，不像是同一单位，请核对单位，分值待定",
                        "target ≥95%, actual 0.97: these can hardly be in one unit, check it; its points stay open",
                        output(i -> i.atLeast("95 %").actual("0.97 %"))),
                new Case(
                        FindingCode.DIRECTION_UNKNOWN,
                        Severity.WARNING,
                        output("人员波动", i -> i.withoutSign("5 人").actual("4")),
                        "产出指标/数量指标/人员波动",
                        "目标 5人，实际 4，不能判断越大越好还是越小越好，分值待定",
                        "target 5人, actual 4: nothing says whether more or less is better; its points stay open",
                        output("人员波动", i -> i.withoutSign("5 人").actual("5"))),
                new Case(
                        FindingCode.NO_WEIGHT,
                        Severity.INFO,
                        subRow(i -> i.withoutWeight()),
                        "产出指标/数量指标/其中：主线",
                        "没有分值，不计分",
                        "carries no points",
                        subRow(i -> i.weight(1))),
                new Case(
                        FindingCode.MONEY_MISSING,
                        Severity.INFO,
                        funds(f -> f.executionRate("79.27%")),
                        "预算执行率",
                        "没有填资金，执行率按所填的 79.27% 计",
                        "no money is stated; the printed rate 79.27% counts",
                        funds(f -> f.executionRate("79.27%").totalFunds(row("100", "100", "90")))),
                new Case(
                        FindingCode.COST_BEYOND_YEAR,
                        Severity.INFO,
                        contract("合同款", "95", "95"),
                        "成本指标/经济成本指标/合同款",
                        "成本 106 高于当年预算 100万元；合同跨年的，请核对是否只填当年数",
                        "the cost 106 lies above the budget 100万元 of the year; of a contract over several years,"
                                + " check whether only this year counts",
                        contract("合同款", "95", "101")),
                new Case(
                        FindingCode.COST_ABOVE_BUDGET,
                        Severity.WARNING,
                        contract("合同款", "95", "101"),
                        "成本指标/经济成本指标/合同款",
                        "实际成本 106 高于预算 100万元",
                        "the cost 106 lies above the budget 100万元",
                        contract("单位成本", "95", "95")),
                new Case(
                        FindingCode.UNIT_ASSUMED,
                        Severity.INFO,
                        output(i -> i.atLeast("3 个").actual("3 项")),
                        FIRST,
                        "目标 ≥3个，实际 3项，单位按同一单位计",
                        "target ≥3个, actual 3项: taken for the same unit",
                        output(i -> i.atLeast("3 个").actual("3"))),
                new Case(
                        FindingCode.DIRECTION_INFERRED,
                        Severity.INFO,
                        output("服务响应时间", i -> i.withoutSign("2 小时").actual("1")),
                        "产出指标/数量指标/服务响应时间",
                        "目标没有符号，推定为越小越好",
                        "the target has no sign; less is taken to be better",
                        output("服务响应时间", i -> i.withoutSign("2 小时").actual("2"))),
                new Case(
                        FindingCode.DUPLICATE,
                        Severity.WARNING,
                        twin("总带 宽。", "100个"),
                        "产出指标/数量指标/总带 宽。",
                        "同一指标列了不止一次",
                        "the same indicator stands here more than once",
                        twin("总带宽（二）", "100 个")),
                new Case(
                        FindingCode.DUPLICATE,
                        Severity.WARNING,
                        twin("总带宽", "100 个"),
                        FIRST,
                        "同一指标列了不止一次",
                        "the same indicator stands here more than once",
                        twin("总带宽", "99 个")),
                new Case(
                        FindingCode.CLASS_MISSING,
                        Severity.WARNING,
                        withoutSatisfaction("反响", "群众"),
                        "政务外网运维",
                        "表中没有满意度指标",
                        "the form lacks 满意度指标",
                        withoutSatisfaction("反响", "群众满意率")),
                new Case(
                        FindingCode.COST_TARGET_STALE,
                        Severity.WARNING,
                        appropriation("100", "94.99", "94.99"),
                        COST,
                        "成本目标 ≤100万元 仍是年初预算数，全年预算数已调减为 94.99万元",
                        "the cost target ≤100万元 is still the initial budget; the adjusted one is 94.99万元",
                        appropriation("100", "95", "95")),
                new Case(
                        FindingCode.COST_TARGET_STALE,
                        Severity.WARNING,
                        appropriation("100", "50", "50"),
                        COST,
                        "成本目标 ≤100万元 仍是年初预算数，全年预算数已调减为 50万元",
                        "the cost target ≤100万元 is still the initial budget; the adjusted one is 50万元",
                        appropriation("99", "98", "98")),
                new Case(
                        FindingCode.COST_ABOVE_BUDGET,
                        Severity.WARNING,
                        appropriation("95.23", "95", "95"),
                        COST,
                        "实际成本 100 高于预算 95.23万元",
                        "the cost 100 lies above the budget 95.23万元",
                        appropriation("95.24", "95", "95")),
                new Case(
                        FindingCode.NOTE_EMPTY,
                        Severity.ERROR,
                        output(i -> i.atLeast("100 个").actual("99").deviationNote("无")),
                        FIRST,
                        "有偏差，而原因一栏只写了“无”",
                        "there is a deviation, and the note says only \"无\"",
                        output(i -> i.atLeast("100 个").actual("100").deviationNote("无"))),
                new Case(
                        FindingCode.OUTPUT_AHEAD_OF_SPENDING,
                        Severity.WARNING,
                        appropriation("100", "100", "79.99"),
                        "预算执行率",
                        "产出指标全部满分，而预算执行率只有 79.99%",
                        "every output indicator is full while only 79.99% of the budget was executed",
                        appropriation("100", "100", "80")),
                new Case(
                        FindingCode.OUTPUT_AHEAD_OF_SPENDING,
                        Severity.WARNING,
                        appropriation("100", "100", "0"),
                        "预算执行率",
                        "产出指标全部满分，而预算执行率只有 0%",
                        "every output indicator is full while only 0% of the budget was executed",
                        Forms.form(
                                        f -> f.totalFunds(row("100", "100", "0")),
                                        "总带宽",
                                        i -> i.atLeast("100 个").actual("99.9"))
                                .build()),
                new Case(
                        FindingCode.WEIGHTS_NOT_100,
                        Severity.ERROR,
                        Forms.form(
                                        Forms::plainFunds,
                                        "总带宽",
                                        i -> i.atLeast("100 个").actual("100"))
                                .executionWeight(9)
                                .build(),
                        "政务外网运维",
                        "分值合计 99，应为 100",
                        "the weights add up to 99, expected 100",
                        Forms.form(
                                        Forms::plainFunds,
                                        "总带宽",
                                        i -> i.atLeast("100 个").actual("100"))
                                .executionWeight(10)
                                .build()),
                new Case(
                        FindingCode.FUNDS_MISMATCH,
                        Severity.ERROR,
                        twoSources("40.01"),
                        "年度资金总额/全年预算数",
                        "总额 100万元，各来源合计 100.01万元，两者应相等",
                        "the total row says 100万元, the sources add up to 100.01万元",
                        twoSources("40")),
                new Case(
                        FindingCode.OVER_EXECUTED,
                        Severity.WARNING,
                        appropriation("100", "100", "100.01"),
                        "预算执行率",
                        "执行 100.01万元，超过预算 100万元",
                        "100.01万元 was executed, more than the budget 100万元",
                        appropriation("100", "100", "100")),
                new Case(
                        FindingCode.INITIAL_BUDGET_USED,
                        Severity.INFO,
                        appropriation("100", "", "95"),
                        "预算执行率",
                        "没有全年预算数，执行率按年初预算数 100万元 计算",
                        "no adjusted budget; the execution rate was taken against the initial one, 100万元",
                        appropriation("", "100", "95")));
    }

    private static Target aim(int number, String unit) {
        return new QuantityTarget(Nature.WITHOUT_SIGN, Quantity.of(number, Unit.named(unit)));
    }

    private static Actual reached(int number, String unit) {
        return new QuantityActual(Quantity.of(number, Unit.named(unit)));
    }

    /** A form with a cost of 106万元 on a budget of 100万元 that was cut to {@code adjusted}. */
    private static SelfEvaluation contract(String name, String adjusted, String executed) {
        return Forms.form(
                        f -> f.totalFunds(row("100", adjusted, executed)),
                        "总带宽",
                        i -> i.atLeast("100 个").actual("100"))
                .cost(c ->
                        c.economic(name, i -> i.atMost("106 万元").actual("106").weight(1)))
                .build();
    }

    private static SelfEvaluation subRow(Consumer<IndicatorBuilder> weight) {
        return Forms.form(Forms::plainFunds, "总带宽", i -> i.atLeast("100 个").actual("100"))
                .output(o ->
                        o.quantity("其中：主线", i -> weight.accept(i.atLeast("60 个").actual("70"))))
                .build();
    }

    private static SelfEvaluation twin(String name, String target) {
        return Forms.form(Forms::plainFunds, "总带宽", i -> i.atLeast("100 个").actual("100"))
                .output(o ->
                        o.quantity(name, i -> i.atLeast(target).actual("100").weight(5)))
                .build();
    }

    private static SelfEvaluation withoutSatisfaction(String level2, String name) {
        return SelfEvaluation.forProject("政务外网运维", Year.of(2024))
                .output(o ->
                        o.quantity("总带宽", i -> i.atLeast("100").actual("100").weight(50)))
                .level1(
                        "项目效果",
                        l -> l.indicator(
                                "社会效益", "畅通", i -> i.rated("好坏").actual("好").weight(30)))
                .level1(
                        "其他指标",
                        l -> l.indicator(
                                level2, name, i -> i.rated("好坏").actual("好").weight(10)))
                .build();
    }

    private static SelfEvaluation twoSources(String carriedOver) {
        return funds(f -> f.totalFunds(row("100", "100", "100"))
                .funds(FundingSource.APPROPRIATION, row("100", "60", "60"))
                .funds(FundingSource.CARRY_OVER, row("0", carriedOver, "40")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_fault_is_found_where_it_stands_and_said_in_both_languages(Case fault) {
        assertThat(found(fault.faulty(), fault.code())).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo(fault.where());
            assertThat(finding.message(Locale.CHINESE)).isEqualTo(fault.chinese());
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo(fault.english());
            assertThat(finding.severity()).isEqualTo(fault.severity());
            assertThat(finding).hasToString(fault.code() + " " + fault.where() + ": " + fault.chinese());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_neighbouring_form_is_free_of_the_fault(Case fault) {
        assertThat(found(fault.neighbour(), fault.code())).isEmpty();
    }

    @Test
    void every_kind_of_finding_has_its_case() {
        EnumSet<FindingCode> told = EnumSet.noneOf(FindingCode.class);
        cases().forEach(fault -> told.add(fault.code()));
        // the others are of published forms, and a review raises them
        EnumSet<FindingCode> ofScorer = EnumSet.range(FindingCode.WEIGHTS_NOT_100, FindingCode.COST_ABOVE_BUDGET);
        // rules of their own raise these (CountedMoneyTest)
        ofScorer.removeAll(List.of(FindingCode.FISCAL_MONEY_COUNTED, FindingCode.ALL_MONEY_COUNTED));
        ofScorer.addAll(List.of(
                FindingCode.DIRECTION_UNKNOWN,
                FindingCode.UNIT_UNKNOWN,
                FindingCode.UNIT_SUSPECTED,
                FindingCode.COST_BEYOND_YEAR,
                FindingCode.MONEY_MISSING,
                FindingCode.NO_WEIGHT));
        assertThat(told).isEqualTo(ofScorer);
    }

    @Test
    void a_sound_form_has_no_finding() {
        assertThat(scored(sound()).findings()).isEmpty();
    }

    @Test
    void a_target_missed_owes_no_note_where_the_rules_ask_for_none() {
        SelfEvaluation missed = output(i -> i.atLeast("100 个").actual("99"));
        assertThat(scored(missed, NationalRules.YEAR_2020).findings()).isEmpty();
    }

    @Test
    void an_indicator_that_stands_there_three_times_is_told_once() {
        SelfEvaluation thrice = Forms.form(
                        Forms::plainFunds, "总带宽", i -> i.atLeast("1").actual("1"))
                .output(o -> o.quantity("总带宽", i -> i.atLeast("1").actual("2").weight(5))
                        .quantity("总带宽", i -> i.atLeast("1").actual("3").weight(5)))
                .build();
        assertThat(found(thrice, FindingCode.DUPLICATE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 17, 40})
    void twins_are_told_once_each_where_the_second_stands_however_long_the_form(int rows) {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(row("100", "100", "90"))
                .output(o -> {
                    for (int i = 1; i <= rows; i++) {
                        String name = i == 3 || i == 7 || i == rows ? "甲" : i == 5 || i == 6 ? "乙" : "其他" + i;
                        o.quantity(
                                name,
                                indicator -> indicator.atLeast("1").actual("1").weight(1));
                    }
                })
                .build();
        assertThat(found(form, FindingCode.DUPLICATE))
                .extracting(Finding::where)
                .containsExactly("产出指标/数量指标/乙", "产出指标/数量指标/甲");
    }

    @Test
    void a_bare_cost_target_takes_the_unit_of_its_actual() {
        SelfEvaluation bare = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(row("120", "100", "90"))
                .cost(c -> c.economic("支出", i -> i.atMost("120").actual("90 万元").weight(90)))
                .build();
        assertThat(found(bare, FindingCode.COST_TARGET_STALE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("the cost target ≤120 is still the initial budget; the adjusted one is 100万元"));
    }

    @Test
    void all_faults_of_a_form_are_told_at_once_those_of_the_whole_form_first() {
        SelfEvaluation bad = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(row("100", "", "120"))
                .funds(FundingSource.APPROPRIATION, row("90", "", "120"))
                .executionWeight(20)
                .output(o -> o.quantity("带宽", i -> i.atLeast("1").actual("7").weight(10))
                        .quantity("带宽", i -> i.atLeast("1").actual("1").weight(5))
                        .quantity("端口", i -> i.moreThan("5 个").actual("5 项").weight(10))
                        .quality("故障率", i -> i.withoutSign("1 %").actual("2").weight(10))
                        .quality("效果", i -> i.prose("提升").actual("较好").weight(10))
                        .timeliness(
                                "验收", i -> i.rated("好坏").actual("坏").award("9").weight(10))
                        .timeliness("工期", i -> i.atMost("1 年").actual("300 元").weight(10))
                        .timeliness(
                                "竣工", i -> i.atMost("1 年").notApplicable("未开工").weight(10)))
                .build();
        assertThat(scored(bad).findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.WEIGHTS_NOT_100,
                        FindingCode.FUNDS_MISMATCH,
                        FindingCode.DUPLICATE,
                        FindingCode.INITIAL_BUDGET_USED,
                        FindingCode.OVER_EXECUTED,
                        FindingCode.TARGET_SET_LOW,
                        FindingCode.NOTE_MISSING,
                        FindingCode.UNIT_ASSUMED,
                        FindingCode.BOUND_NOT_EXCEEDED,
                        FindingCode.DIRECTION_INFERRED,
                        FindingCode.NOTE_MISSING,
                        FindingCode.NOT_ASSESSABLE,
                        FindingCode.AWARD_OUTSIDE_BAND,
                        FindingCode.NOTE_MISSING,
                        FindingCode.UNIT_MISMATCH,
                        FindingCode.NOT_APPLICABLE);
    }

    private static List<Finding> found(SelfEvaluation form, FindingCode code) {
        return scored(form).findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
