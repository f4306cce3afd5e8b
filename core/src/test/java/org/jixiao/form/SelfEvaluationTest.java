package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jixiao.value.Money.wan;
import static org.jixiao.value.Money.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelfEvaluationTest {
    @Test
    void the_standard_names_are_those_of_the_form() {
        Consumer<IndicatorBuilder> any = Forms.met("1");
        SelfEvaluation form = Forms.begun()
                .output(o -> o.quantity("a", any)
                        .quality("b", any)
                        .timeliness("c", any)
                        .cost("d", any))
                .cost(c -> c.economic("e", any).social("f", any).ecological("g", any))
                .benefit(b -> b.economic("h", any)
                        .social("i", any)
                        .ecological("j", any)
                        .sustainable("k", any))
                .satisfaction(s -> s.recipients("l", any))
                .build();
        assertThat(form.indicators().indicators())
                .extracting(row -> row.path().toString())
                .containsExactly(
                        "产出指标/数量指标/a",
                        "产出指标/质量指标/b",
                        "产出指标/时效指标/c",
                        "产出指标/成本指标/d",
                        "成本指标/经济成本指标/e",
                        "成本指标/社会成本指标/f",
                        "成本指标/生态环境成本指标/g",
                        "效益指标/经济效益指标/h",
                        "效益指标/社会效益指标/i",
                        "效益指标/生态效益指标/j",
                        "效益指标/可持续影响指标/k",
                        "满意度指标/服务对象满意度指标/l");
        assertThat(form.indicators().indicators().stream().filter(Indicator::isCost))
                .extracting(row -> row.path().name())
                .containsExactly("d", "e", "f", "g");
        assertThat(Stream.of(IndicatorClass.values())
                        .map(standard -> form.indicators().indicators().stream()
                                .filter(row -> row.isOf(standard))
                                .count()))
                .containsExactly(4L, 3L, 4L, 1L);
        assertThat(IndicatorClass.BENEFIT.isNamedIn("效果指标")).isTrue();
        assertThat(IndicatorClass.BENEFIT.isNamedIn("产出指标")).isFalse();
    }

    @Test
    void everything_that_was_said_can_be_read() {
        SelfEvaluation form = Forms.full();
        assertThat(form.project()).isEqualTo("运维");
        assertThat(form.year()).isEqualTo(Year.of(2024));
        assertThat(form.department()).contains("数据局");
        assertThat(form.unit()).contains("信息中心");
        assertThat(form.execution().weight()).isEqualByComparingTo("10");
        assertThat(form.execution().deviationNote()).contains("按计划");
        assertThat(form.funds().sources().get(FundingSource.OTHER)).isEqualTo(FundsRow.of(wan(3), wan(4), wan(4)));
        assertThat(form.weight()).isEqualByComparingTo("100");
        Indicator quality = form.indicators().indicators().get(1);
        assertThat(quality.award()).contains(new BigDecimal("8.5"));
        assertThat(quality.deviationNote()).contains("已整改");
        assertThat(form.indicators().indicators())
                .extracting(row -> row.target() + " | " + row.actual())
                .containsExactly(
                        "≥24人/年 | 24",
                        "优良中低差 | 良",
                        "2024-12-31前 | 2024-11-30",
                        "≤496.4万元 | —",
                        "<5万元 | 4",
                        "保障运行 | 已完成",
                        "达到良以上 | 不适用（未使用）");
    }

    @Test
    void what_was_not_said_is_absent() {
        SelfEvaluation form = Forms.with(o -> o.quantity("终端", Forms.met("90")));
        assertThat(form.department()).isEmpty();
        assertThat(form.unit()).isEmpty();
        assertThat(form.execution().weight()).isEqualTo(BigDecimal.TEN);
        assertThat(form.execution().deviationNote()).isEmpty();
        assertThat(form.funds().sources()).isEmpty();
        assertThat(form.funds().total()).isEqualTo(FundsRow.empty());
        assertThat(form.indicators().indicators().get(0).award()).isEmpty();
        assertThat(form.indicators().indicators().get(0).deviationNote()).isEmpty();
    }

    @Test
    void an_actual_of_every_kind_is_read_by_the_kind_of_its_target() {
        LocalDate day = LocalDate.of(2024, 11, 30);
        assertThat(Stream.<Consumer<IndicatorBuilder>>of(
                                i -> i.atLeast("5 个").actual("6 个"),
                                i -> i.moreThan("5").actual(6),
                                i -> i.exactly("5").actual(new BigDecimal("6.0")),
                                i -> i.withoutSign("5").notReported(),
                                i -> i.actual(" 良 ").rated("优良"),
                                i -> i.due(day).actual(day),
                                i -> i.due(day).actual("按时完成"),
                                i -> i.prose("完成").actual("基本完成"))
                        .map(row -> Forms.row(row.andThen(i -> i.weight(1))))
                        .map(Indicator::actual))
                .containsExactly(
                        new QuantityActual(Quantity.parse("6 个")),
                        new QuantityActual(Quantity.parse("6")),
                        new QuantityActual(Quantity.parse("6")),
                        new NotReported(),
                        new RatingActual(RatingScale.TWO_GRADES.level("良")),
                        new DateActual(day),
                        new ProseActual("按时完成"),
                        new ProseActual("基本完成"));
    }

    static Stream<Arguments> twins() {
        return Stream.of(
                same(
                        b -> b.output(o -> o.quantity("甲", Forms.met("80"))),
                        b -> b.output(o -> o.quantity("甲", Forms.met("80.0")))),
                same(
                        b -> b.output(o -> o.quantity("甲", Forms.met("80"))),
                        b -> b.output(o -> o.quantity("甲", Forms.met("80.000")))),
                same(
                        b -> b.output(o -> o.quality(
                                "甲", i -> i.rated("优良").actual("优").weight(10).award("10"))),
                        b -> b.output(o -> o.quality(
                                "甲",
                                i -> i.rated(RatingScale.TWO_GRADES)
                                        .actual("优")
                                        .weight(new BigDecimal("10.000"))
                                        .award(new BigDecimal("1E+1"))))),
                same(
                        b -> b.output(o -> o.quantity(
                                "甲", i -> i.atMost("2.50 小时").actual("2.0").weight(5))),
                        b -> b.output(o ->
                                o.quantity("甲", i -> i.atMost("2.5小时").actual(2).weight("5.0")))),
                same(
                        b -> b.appropriation(wan("1.20"), wan(1), wan(0)).output(o -> o.quantity("甲", Forms.met("1"))),
                        b -> b.appropriation(yuan(12_000), yuan("10000.00"), wan("0.0"))
                                .output(o -> o.quantity("甲", Forms.met("1")))),
                same(
                        b -> b.executionWeight(new BigDecimal("1E+1")).output(o -> o.quantity("甲", Forms.met("1"))),
                        b -> b.output(o -> o.quantity("甲", Forms.met("1")))),
                same(
                        b -> b.output(o -> o.quantity("甲", Forms.met("1")).quality("乙", Forms.met("2"))),
                        b -> b.output(o -> o.quantity("甲", Forms.met("1")))
                                .output(o -> o.quality("乙", Forms.met("2")))),
                same(
                        b -> b.output(o -> o.quantity("甲", Forms.met("1"))),
                        b -> b.level1("产出指标", l -> l.indicator("数量指标", "甲", Forms.met("1")))));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void forms_that_say_the_same_are_equal(Consumer<SelfEvaluationBuilder> one, Consumer<SelfEvaluationBuilder> other) {
        SelfEvaluation left = built(one);
        SelfEvaluation right = built(other);
        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right).hasToString(right.toString());
    }

    @Test
    void forms_that_differ_anywhere_are_not_equal() {
        List<SelfEvaluation> forms = List.of(
                built(b -> b.output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.output(o -> o.quantity("甲", Forms.met("80.01")))),
                built(b -> b.output(o -> o.quantity("乙", Forms.met("80")))),
                built(b -> b.output(o -> o.quality("甲", Forms.met("80")))),
                built(b -> b.output(o -> o.quantity("甲", Forms.met("80").andThen(i -> i.deviationNote("略"))))),
                built(b -> b.unit("中心").output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.department("中心").output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.executionWeight(20).output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.executionNote("略").output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.carryOver(wan(1), wan(1), wan(1)).output(o -> o.quantity("甲", Forms.met("80")))),
                built(b -> b.totalFunds(wan(1), wan(1), wan(1)).output(o -> o.quantity("甲", Forms.met("80")))));
        assertThat(forms).doesNotHaveDuplicates();
    }

    @Test
    void a_builder_used_again_leaves_the_built_form_alone() {
        List<IndicatorBuilder> kept = new ArrayList<>();
        List<OutputBuilder> keptRows = new ArrayList<>();
        SelfEvaluationBuilder builder = Forms.begun()
                .appropriation(wan(1), wan(1), wan(1))
                .output(o -> {
                    keptRows.add(o);
                    o.quantity("甲", Forms.met("50").andThen(kept::add));
                });
        SelfEvaluation before = builder.build();
        SelfEvaluation same = builder.build();
        kept.get(0).weight(99).deviationNote("后来");
        keptRows.get(0).quality("晚", Forms.met("1"));
        SelfEvaluation after = builder.carryOver(wan(2), wan(2), wan(2))
                .department("数据局")
                .executionWeight(20)
                .satisfaction(s -> s.recipients("乙", Forms.met("30")))
                .build();
        assertThat(before).isEqualTo(same);
        assertThat(before.indicators().indicators()).hasSize(1);
        assertThat(before.indicators().weight()).isEqualByComparingTo("50");
        assertThat(before.funds().sources()).containsOnlyKeys(FundingSource.APPROPRIATION);
        assertThat(before.department()).isEmpty();
        assertThat(before.execution().weight()).isEqualByComparingTo("10");
        assertThat(after.indicators().indicators())
                .extracting(row -> row.path().name())
                .containsExactly("甲", "乙");
        assertThat(after.funds().sources()).hasSize(2);
    }

    @Test
    void maps_are_read_only_and_in_the_order_of_the_form() {
        SelfEvaluation form = Forms.begun()
                .otherFunds(wan(1), wan(1), wan(1))
                .appropriation(wan(2), wan(2), wan(2))
                .output(o -> o.quantity("甲", Forms.met("1")))
                .build();
        assertThat(form.funds().sources().keySet()).containsExactly(FundingSource.APPROPRIATION, FundingSource.OTHER);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> form.funds().sources().clear());
    }

    @Test
    void sources_add_up_cell_by_cell_and_a_stated_total_comes_first() {
        FundsRow partly = FundsRow.empty().withAdjusted(yuan(5000));
        SelfEvaluationBuilder builder = Forms.begun()
                .appropriation(wan(1), wan(2), wan("1.5"))
                .funds(FundingSource.OTHER, partly)
                .output(o -> o.quantity("甲", Forms.met("1")));
        Funds added = builder.build().funds();
        assertThat(added.statedTotal()).isEmpty();
        assertThat(added.total())
                .isEqualTo(added.sumOfSources())
                .isEqualTo(FundsRow.of(wan(1), wan("2.5"), wan("1.5")));
        Funds stated = builder.totalFunds(wan(9), wan(9), wan(9)).build().funds();
        assertThat(stated.total()).isEqualTo(FundsRow.of(wan(9), wan(9), wan(9)));
        assertThat(stated.sumOfSources()).isEqualTo(added.sumOfSources());
        assertThat(partly.base()).contains(yuan(5000));
        assertThat(FundsRow.empty().withInitial(wan(3)).base()).contains(wan(3));
    }

    private static SelfEvaluation built(Consumer<SelfEvaluationBuilder> description) {
        SelfEvaluationBuilder builder = Forms.begun();
        description.accept(builder);
        return builder.build();
    }

    private static Arguments same(Consumer<SelfEvaluationBuilder> one, Consumer<SelfEvaluationBuilder> other) {
        return Arguments.of(one, other);
    }

    @Test
    void the_rows_of_a_level_follow_one_another_whatever_their_names() {
        SelfEvaluation form = Forms.begun()
                .output(o -> o.indicator("其他指标", "甲", Forms.met("1"))
                        .quantity("乙", Forms.met("1"))
                        .indicator("其他指标", "丙", Forms.met("1"))
                        .quality("丁", Forms.met("1")))
                .level1("效果指标", l -> l.indicator("社会效益", "戊", Forms.met("1")).indicator("社会效益", "己", Forms.met("1")))
                .build();
        assertThat(form.indicators().indicators())
                .extracting(row -> row.path().name())
                .containsExactly("甲", "乙", "丙", "丁", "戊", "己");
    }
}
