package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.ReviewData;
import org.jixiao.doors.Copies;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.SampleRules;

/** Whatever stands in its cells, a form is reviewed, and what is said of a row does not contradict itself. */
class ReviewFuzzTest {
    /** Why the points of a row stay open: one of them is enough. */
    private static final Set<FindingCode> WHY_OPEN = EnumSet.of(
            FindingCode.ACTUAL_MISSING,
            FindingCode.ACTUAL_COPIES_TARGET,
            FindingCode.NOT_A_NUMBER,
            FindingCode.AMBIGUOUS,
            FindingCode.UNREADABLE,
            FindingCode.UNIT_MISMATCH,
            FindingCode.UNIT_UNKNOWN,
            FindingCode.UNIT_SUSPECTED,
            FindingCode.DIRECTION_UNKNOWN,
            FindingCode.NOT_APPLICABLE,
            FindingCode.NOT_ASSESSABLE);

    @Property(tries = 3000)
    void what_is_said_of_a_row_does_not_contradict_itself(@ForAll("rows") RowCells row, @ForAll boolean strict) {
        Review review = Printed.review(form(List.of(row)), strict ? SampleRules.DISTRICT : NationalRules.YEAR_2020);
        ReviewedScore read = review.indicators().get(0);
        List<FindingCode> codes = read.findings().stream().map(Finding::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
        if (read.recomputed().isEmpty()) {
            assertThat(codes).containsExactly(FindingCode.UNREADABLE);
            return;
        }
        BigDecimal weight = read.recomputed().get().weight();
        if (weight.signum() == 0) {
            assertThat(codes).isSubsetOf(FindingCode.NO_WEIGHT, FindingCode.NOT_APPLICABLE);
            return;
        }
        read.recomputed().get().score().ifPresent(score -> assertThat(score).isBetween(BigDecimal.ZERO, weight));
        boolean open = read.recomputed().get().score().isEmpty();
        assertThat(read.cause().isPresent()).isEqualTo(open);
        if (WeightCells.isNone(row.target()) && row.level1().equals("项目管理")) {
            // a criterion of the form's own: said once for the form
            assertThat(review.formFindings()).extracting(Finding::code).contains(FindingCode.NO_TARGET);
            return;
        }
        if (open) {
            assertThat(codes.stream().filter(WHY_OPEN::contains))
                    .as("why the points stay open")
                    .hasSize(1);
            assertThat(codes).doesNotContain(FindingCode.MISSED_BUT_FULL, FindingCode.MET_BUT_CUT);
        } else {
            assertThat(codes).doesNotContain(FindingCode.NOT_ASSESSABLE, FindingCode.DIRECTION_UNKNOWN);
        }
        if (read.verdict() == Verdict.MATCH || read.verdict() == Verdict.ROUNDING) {
            assertThat(codes).doesNotContain(FindingCode.MISSED_BUT_FULL, FindingCode.AWARD_OUTSIDE_BAND);
        }
        if (codes.contains(FindingCode.MISSED_BUT_FULL) || codes.contains(FindingCode.MET_BUT_CUT)) {
            assertThat(codes).doesNotContain(FindingCode.NOTE_MISSING, FindingCode.NOTE_EMPTY);
        }
        assertThat(codes.contains(FindingCode.NOTE_MISSING) && codes.contains(FindingCode.NOTE_EMPTY))
                .isFalse();
    }

    @Property(tries = 500)
    void any_cells_are_reviewed_and_the_review_is_read_back_equal(@ForAll("forms") FormCells form) throws Exception {
        Review review = Printed.review(form);

        assertThat(review.total().accepted())
                .isBetween(
                        review.total().score(),
                        review.total().score().add(review.total().open()));
        assertThat(review.formFindings().stream().map(Finding::code).filter(FindingCode.SCORE_MISSING::equals))
                .hasSizeLessThan(2);
        assertThat(review.formFindings().stream().map(Finding::code).filter(FindingCode.FUNDS_MISMATCH::equals))
                .hasSizeLessThan(2);
        assertThat(Copies.serialised(review)).isEqualTo(review);
        ReviewData data = ReviewData.of(review, Locale.CHINESE);
        assertThat(Copies.serialised(data)).isEqualTo(data);
        assertThat(new BigDecimal(data.total().accepted()))
                .isEqualByComparingTo(review.total().accepted());
        assertThat(data.findings()).hasSameSizeAs(review.findings());
    }

    private static FormCells form(List<RowCells> rows) {
        return FormCells.form("f", "某地", 2023, "某项目")
                .withTotalFunds(new FundsCells("350", "350", "344.85702"))
                .withExecution(new ScoreCells("10", null, "9.8"))
                .withIndicators(rows);
    }

    @Provide
    Arbitrary<RowCells> rows() {
        Arbitrary<RowCells> names = Combinators.combine(
                        Arbitraries.of("产出指标", "成本指标", "效益指标", "满意度指标", "项目管理"),
                        Arbitraries.of("数量指标", "时效指标", "经济成本指标", "社会效益指标"),
                        Arbitraries.of("某项工作", "投诉次数", "人员波动", "支出金额", "完成时间", "合同金额", "响应时间"))
                .as(RowCells::row);
        Arbitrary<String> targets = Arbitraries.of(
                        "≥5份",
                        "5",
                        "优良中低差",
                        "良",
                        "12月底前",
                        "完成升级",
                        "完成3项任务",
                        "≥95%",
                        "100%",
                        "350万元",
                        "0",
                        "3个月",
                        "1-2份",
                        "500勒克斯",
                        "不超预算批复数",
                        "#REF!",
                        "/",
                        "＞5人",
                        "达成/部分达成/未达成",
                        "9",
                        "≤-5%",
                        "严格执行3项制度",
                        "1个月内",
                        "两次",
                        "每年至少7次",
                        "1个",
                        "达到良以上",
                        "四季度前",
                        "2024年12月31日前完成验收",
                        "≥1万人")
                .injectNull(0.05);
        Arbitrary<String> actuals = Arbitraries.of(
                        "5份",
                        "4",
                        "优",
                        "良",
                        "11月底",
                        "2024年1月",
                        "已完成",
                        "未完成",
                        "基本完成",
                        "0.97",
                        "96%",
                        "344.857万元",
                        "3448570.2",
                        "90天",
                        "2个",
                        "500平方米",
                        "8大场景、35个子场景",
                        "#N/A",
                        "/",
                        "优良中低差",
                        "有所提升",
                        "100",
                        "−5%",
                        "2项",
                        "约一个月",
                        "5-6份",
                        "达成年度指标",
                        "部分达成年度指标并具有一定效果",
                        "20天",
                        "11.30",
                        "严格执行3项制度",
                        "1.2万",
                        "全部完成",
                        "一次")
                .injectNull(0.05);
        Arbitrary<String> points = Arbitraries.of("0", "3", "5.5", "9", "9.98", "10", "11", "10分", "/")
                .injectNull(0.1);
        return Combinators.combine(
                        names,
                        targets,
                        actuals,
                        Arbitraries.of("≥", "≤", "=", "定性", "约").injectNull(0.6),
                        Arbitraries.of("份", "%", "万元", "/", "月", "个").injectNull(0.6),
                        Arbitraries.of("10", "10", "10", "10分", "/", "十").injectNull(0.05),
                        points,
                        Arbitraries.of("无", "设备到货晚").injectNull(0.5))
                .as((row, target, actual, nature, unit, weight, score, note) -> row.withTarget(target)
                        .withActual(actual)
                        .withNature(nature)
                        .withUnit(unit)
                        .withWeight(weight)
                        .withScore(score)
                        .withDeviationNote(note));
    }

    @Provide
    Arbitrary<FormCells> forms() {
        Arbitrary<String> money = Arbitraries.of("0", "100", "80", "30万元", "5.8万", "无", "-", "八十", "−95")
                .injectNull(0.2);
        Arbitrary<FundsCells> funds = Combinators.combine(money, money, money).as(FundsCells::new);
        Arbitrary<ScoreCells> execution = Combinators.combine(
                        Arbitraries.of("10", "20", "10%", "十", "0").injectNull(0.2),
                        Arbitraries.of("100%", "0.5", "1", "87.5", "约九成").injectNull(0.3),
                        Arbitraries.of("10", "8.75", "10分", "无").injectNull(0.3))
                .as(ScoreCells::new);
        return Combinators.combine(
                        funds.injectNull(0.2),
                        funds,
                        execution.injectNull(0.2),
                        rows().list().ofMaxSize(5),
                        Arbitraries.of("100", "59.5", "九十").injectNull(0.3),
                        Arbitraries.of("优", "良", "未评").injectNull(0.5),
                        Arbitraries.of("元", "万元", "吨").injectNull(0.7))
                .as((total, source, exec, rows, score, grade, unit) -> form(rows)
                        .withTotalFunds(total)
                        .withFunds("中央资金", source)
                        .withExecution(exec)
                        .withTotal(new ScoreCells("100", null, score))
                        .withGrade(grade)
                        .withMoneyUnit(unit));
    }
}
