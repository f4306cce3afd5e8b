package org.jixiao.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.notation.FormNotation;
import org.jixiao.notation.ReadForm;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;

/** A form as cells. That they read back to it, whatever it says, is a law of its own. */
class WrittenFormTest {
    private static final SelfEvaluation FORM = SelfEvaluation.forProject("某项目", Year.of(2024))
            .department("某局")
            .unit("某中心")
            .totalFunds(wan("80"), wan("80.5"), wan("70"))
            .funds(new FundingSource("中央资金"), FundsRow.empty().withAdjusted(Money.yuan(1)))
            .executionWeight("12.5")
            .executionNote("合同尾款未付")
            .output(o -> o.quantity(
                            "报告数量",
                            i -> i.key("r-1")
                                    .moreThan("5 份")
                                    .actual("4")
                                    .weight(40)
                                    .deduction("0.5")
                                    .deviationNote("较晚"))
                    .quantity(
                            "合格率", i -> i.range("90 %", "95.5 %").actual("91 %").withoutWeight())
                    .quantity("工期", i -> i.atMost("2000 年").actual("5 月").weight(1))
                    .quality(
                            "质量",
                            i -> i.ratedAtLeast("优良", "良")
                                    .actual("优")
                                    .award("9")
                                    .weight(10))
                    .quality("水平", i -> i.rated("优良").actual("良").weight(10))
                    .timeliness(
                            "完成时间",
                            i -> i.due(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                                    .actual("2024-11-30")
                                    .weight(5)))
            .benefit(b -> b.social("影响", i -> i.prose("完成3项任务").actual("已完成").weight(5))
                    .social("增长", i -> i.withoutSign("-3 %").notReported().weight(5))
                    .social("种树", i -> i.atLeast("3 万人次").notApplicable("合同未签订").weight(5)))
            .build();

    @Test
    void each_part_stands_in_its_cell() {
        FormCells cells = FormCells.of(FORM);

        assertThat(cells.totalFunds()).isEqualTo(new FundsCells("80", "80.5", "70"));
        assertThat(cells.funds()).containsEntry("中央资金", new FundsCells(null, "0.0001", null));
        assertThat(cells.execution()).isEqualTo(new ScoreCells("12.5", null, null, "合同尾款未付"));
        assertThat(cells.indicators().get(0))
                .isEqualTo(RowCells.row("产出指标", "数量指标", "报告数量")
                        .with(Column.KEY, "r-1")
                        .with(Column.TYPE, "number")
                        .withNature(">")
                        .withTarget("5")
                        .withUnit("份")
                        .withActual("4")
                        .withWeight("40")
                        .with(Column.DEDUCTION, "0.5")
                        .withDeviationNote("较晚"));
        assertThat(cells.indicators().get(2).actual()).isEqualTo("5.0月");
    }

    @Test
    void they_are_read_back_as_the_form_with_its_keys() {
        ReadForm read = FormNotation.read(FormCells.of(FORM));

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.form()).contains(FORM);
        assertThat(read.form().orElseThrow().indicators().indicators().get(0).key())
                .contains("r-1");
    }

    @Test
    void a_note_on_the_execution_is_kept_where_the_row_has_no_points() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .withoutExecution()
                .executionNote("合同尾款未付")
                .withoutIndicators()
                .build();

        assertThat(FormNotation.read(FormCells.of(form)).form()).contains(form);
    }

    @Test
    void what_no_cell_can_say_is_never_read_as_something_else() {
        List<SelfEvaluation> forms = Stream.<Consumer<IndicatorBuilder>>of(
                        i -> i.rated(RatingScale.named("三档", "A: [90%, 100%]", "B: [0%, 90%)"))
                                .actual("A"),
                        i -> i.range("-5", "-3").actual("-4"),
                        i -> i.prose("/").actual("已完成"))
                .map(row -> SelfEvaluation.forProject("某项目", Year.of(2024))
                        .output(o -> o.quantity("报告数量", row.andThen(i -> i.weight(10))))
                        .build())
                .toList();
        assertThat(forms)
                .allSatisfy(
                        form -> assertThat(FormNotation.read(FormCells.of(form)).mistakes())
                                .isNotEmpty());
    }

    @Test
    void a_unit_that_no_table_knows_is_kept() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .output(o -> o.quantity(
                        "树木",
                        i -> i.target(Nature.AT_LEAST, Quantity.of(5, Unit.named("株高")))
                                .actual("7")
                                .weight(10)))
                .build();
        assertThat(FormNotation.read(FormCells.of(form)).form()).contains(form);
    }
}
